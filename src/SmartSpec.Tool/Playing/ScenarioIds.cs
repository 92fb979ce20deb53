namespace SmartSpec.Tool.Playing;

/// <summary>
/// Event identifiers that count on from the history, so that a case played twice gives the same file byte for byte.
/// </summary>
internal sealed class ScenarioIds(string scenario) : IIdSource
{
    private long last;

    public void CountFrom(long length) => last = length;

    public string Next() => $"{scenario}-event-{++last}";
}
