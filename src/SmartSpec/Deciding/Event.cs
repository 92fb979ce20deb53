namespace SmartSpec;

/// <summary>Something that has happened to a strategy. Every concept has its closed union of events; hosts add none.</summary>
public abstract record Event
{
    private protected Event() { }
}
