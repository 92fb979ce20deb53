using Spectre.Console;

namespace SmartSpec.Tool.Screens;

/// <summary>A sign in the margin.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="Colour">Its colour on a terminal; null for none.</param>
internal sealed record Mark(string Sign, Color? Colour = null)
{
    public static readonly Mark None = new(" ");
    public static readonly Mark Good = new("✓", Color.Green);
    public static readonly Mark Bad = new("✗", Color.Red);
    public static readonly Mark Alarm = new("!", Color.Red);
    public static readonly Mark Odd = new("!", Color.Yellow);
    public static readonly Mark Watch = new("·", Color.Yellow);

    /// <summary>The text beside the sign, without its colour.</summary>
    public string Beside { get; init; } = "";

    public Paragraph Shown => Screen.Shown(Sign, new Style(Colour)).Append(Visible.Of(Beside));

    public static implicit operator Mark(string sign) => new(sign);
}
