namespace SmartSpec.Analysis;

/// <summary>The societal challenges whose solution a criterion asks about.</summary>
[Flags]
public enum SocietalChallenges
{
    /// <summary>None: the criterion is about something else.</summary>
    None = 0,

    /// <summary>Challenges of the region and its places.</summary>
    Local = 1,

    /// <summary>Challenges of the world.</summary>
    Global = 2,

    /// <summary>Both.</summary>
    LocalAndGlobal = Local | Global,
}
