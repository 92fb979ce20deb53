namespace SmartSpec.Import;

/// <summary>What a column of a table has.</summary>
internal enum ColumnRole
{
    /// <summary>The codes of regions.</summary>
    Region,

    /// <summary>The codes of activities.</summary>
    Activity,

    /// <summary>Years.</summary>
    Year,

    /// <summary>The codes of something else, such as a unit.</summary>
    Other,

    /// <summary>The names of the codes in the column before.</summary>
    Name,

    /// <summary>Numbers.</summary>
    Value,

    /// <summary>Flags of the numbers.</summary>
    Flag,

    /// <summary>Flags of confidentiality.</summary>
    Confidentiality,

    /// <summary>What is not read.</summary>
    Ignored,
}
