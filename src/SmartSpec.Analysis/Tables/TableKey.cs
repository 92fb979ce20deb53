namespace SmartSpec.Analysis;

/// <summary>A row or a column of a table, by its code.</summary>
/// <param name="Code">The code, compared as written: 2.10 is not 2.1. Never blank, without white space around.</param>
/// <param name="Name">What people call it. Default: none, and the code is shown.</param>
public sealed record TableKey(string Code, string? Name = null)
{
    /// <summary>A row or column without a name.</summary>
    public static implicit operator TableKey(string code) => FromString(code);

    /// <summary>A row or column without a name.</summary>
    public static TableKey FromString(string code) => new(code);

    /// <summary>The code, with the name where there is one.</summary>
    public override string ToString() => Name is null ? Code : $"{Code} {Name}";
}
