namespace SmartSpec;

/// <summary>
/// Something that a person asks the engine to do. Every concept has its closed union of commands; hosts add none.
/// </summary>
public abstract record Command
{
    private protected Command() { }
}
