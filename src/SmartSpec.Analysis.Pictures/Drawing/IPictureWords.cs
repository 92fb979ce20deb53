namespace SmartSpec.Analysis.Pictures;

/// <summary>What is written around a plot.</summary>
internal interface IPictureWords
{
    /// <summary>What is shown.</summary>
    string Title { get; }

    /// <summary>What is measured.</summary>
    string Subtitle { get; }

    /// <summary>What the reader of the text learns, beside the title.</summary>
    string Alternative { get; }

    /// <summary>What is below the plot.</summary>
    IReadOnlyList<string> Notes { get; }
}
