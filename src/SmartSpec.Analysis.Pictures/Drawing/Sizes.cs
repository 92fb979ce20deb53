namespace SmartSpec.Analysis.Pictures;

/// <summary>Sizes in pixels.</summary>
internal static class Sizes
{
    public const double Margin = 16;

    /// <summary>The font of the title.</summary>
    public const double Title = 18;

    /// <summary>The font of names and values.</summary>
    public const double Text = 12;

    /// <summary>The font of notes and of axes.</summary>
    public const double Small = 11;
}
