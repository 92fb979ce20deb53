namespace SmartSpec.Import;

/// <summary>The kind of values in a column.</summary>
internal enum CsvColumnKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>One of a set of words, such as a step.</summary>
    Word,

    /// <summary>An identifier, or several with spaces or bars between.</summary>
    Identifier,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>An amount of money.</summary>
    Amount,
}
