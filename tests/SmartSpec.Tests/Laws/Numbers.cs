namespace SmartSpec.Tests.Laws;

/// <summary>Identifiers in a row.</summary>
internal sealed class Numbers : IIdSource
{
    private int last;

    public string Next() => $"n{++last}";
}
