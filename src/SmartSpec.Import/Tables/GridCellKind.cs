namespace SmartSpec.Import;

/// <summary>What a cell is stored as.</summary>
internal enum GridCellKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number of a workbook, with a decimal point.</summary>
    Number,

    /// <summary>The error of a formula, such as <c>#N/A</c>.</summary>
    Error,
}
