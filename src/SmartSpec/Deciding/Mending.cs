namespace SmartSpec;

/// <summary>The ways to mend a refused command.</summary>
internal enum Mending
{
    /// <summary>Another act, which next steps offer; afterwards the command is no longer refused so.</summary>
    Act,

    /// <summary>Another act, in place of the command, with the wanted result.</summary>
    Instead,

    /// <summary>The same command with another value.</summary>
    Input,

    /// <summary>Nothing for the object that was named, since there is none; another object, or registering it first.</summary>
    Unknown,

    /// <summary>The same command, done by another person.</summary>
    Person,

    /// <summary>Time: it can be done when something has begun or ended.</summary>
    Time,

    /// <summary>The step of its object, or of the strategy: what leads on from there, if anything does.</summary>
    Step,

    /// <summary>The host or its process definition; no command.</summary>
    Host,

    /// <summary>Nothing: the wanted state is there already, or the record cannot be changed.</summary>
    Nothing,
}
