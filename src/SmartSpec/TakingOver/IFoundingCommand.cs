namespace SmartSpec;

/// <summary>A command with which a strategy begins: always the first, and only that.</summary>
internal interface IFoundingCommand
{
    Id<Strategy> Strategy { get; }

    ProcessDefinition? Definition { get; }
}
