namespace SmartSpec.Analysis.Pictures;

/// <summary>
/// A picture with its text alternative. The SVG has the title and the alternative in it, by which screen readers read it
/// (<c>role="img"</c>). The same input gives the same text on every machine.
/// </summary>
public sealed class Picture
{
    internal Picture(string title, string alternative, string svg) => (Title, Alternative, Svg) = (title, alternative, svg);

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>What the picture shows, in sentences with its numbers: all that a reader needs who does not see it.</summary>
    public string Alternative { get; }

    /// <summary>
    /// The picture as SVG, without an XML declaration: to be put into a page as it is, or stored in UTF-8 as a file of its own.
    /// Text is text, in the viewer's <c>sans-serif</c>.
    /// </summary>
    public string Svg { get; }

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
