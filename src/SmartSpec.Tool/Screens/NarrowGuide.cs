using Spectre.Console;
using Spectre.Console.Rendering;

namespace SmartSpec.Tool.Screens;

/// <summary>The lines of a tree, two columns for each level, so that a deep one fits.</summary>
internal sealed class NarrowGuide : TreeGuide
{
    public override string GetPart(TreeGuidePart part) =>
        part switch
        {
            TreeGuidePart.Continue => "│ ",
            TreeGuidePart.Fork => "├ ",
            TreeGuidePart.End => "└ ",
            _ => "  ",
        };
}
