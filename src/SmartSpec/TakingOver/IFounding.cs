namespace SmartSpec;

/// <summary>The event with which a strategy begins: always the first, and only the first.</summary>
internal interface IFounding
{
    Id<Strategy> Strategy { get; }

    Charter Charter { get; }

    ProcessDefinition Definition { get; }
}
