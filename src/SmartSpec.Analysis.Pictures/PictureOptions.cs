namespace SmartSpec.Analysis.Pictures;

/// <summary>How a picture is drawn.</summary>
public sealed record PictureOptions
{
    /// <summary>The narrowest picture.</summary>
    public const int NarrowestWidth = 480;

    /// <summary>The widest picture.</summary>
    public const int WidestWidth = 2000;

    /// <summary>The title. Default: one that says what the picture shows, with the region and year.</summary>
    public string? Title { get; init; }

    /// <summary>Where the data come from, which the picture states below. Default: nothing is stated.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// The width in pixels, 480 to 2000; the height follows. Default: 700. A viewer scales the picture to the room that it has.
    /// </summary>
    public int Width { get; init; } = 700;

    /// <summary>
    /// The most activities that have a bar (default: 15), or a name beside their point (default: 8). At least 1.
    /// </summary>
    public int? Most { get; init; }

    /// <summary>The options, or the default ones.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The width or the number of activities is out of range.</exception>
    internal static PictureOptions Checked(PictureOptions? options)
    {
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Width, NarrowestWidth, nameof(Width));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Width, WidestWidth, nameof(Width));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Most ?? 1, 1, nameof(Most));
        return options;
    }
}
