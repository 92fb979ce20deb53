using OxyPlot;

namespace SmartSpec.Analysis.Pictures.Tests;

public sealed class PaletteTests
{
    [Theory]
    [InlineData(0x00, 0x00, 0x00, 21)]
    [InlineData(0x76, 0x76, 0x76, 4.54)] // The lightest grey for text: WebAIM, "Contrast and Color Accessibility".
    [InlineData(0xFF, 0xFF, 0xFF, 1)]
    public void Contrast_is_as_published(byte red, byte green, byte blue, double ratio) =>
        Contrast.OnWhite(OxyColor.FromRgb(red, green, blue)).Should().BeApproximately(ratio, 0.005);

    /// <summary>Okabe and Ito, "Color Universal Design" (2008): blue is (0, 114, 178) and vermilion (213, 94, 0).</summary>
    [Fact]
    public void The_colours_are_those_that_colour_blind_readers_tell_apart()
    {
        Palette.Blue.Should().Be(OxyColor.FromRgb(0, 114, 178));
        Palette.Vermilion.Should().Be(OxyColor.FromRgb(213, 94, 0));
    }

    [Fact]
    public void Colours_of_text_have_a_contrast_of_4_5_and_those_of_shapes_one_of_3()
    {
        ((OxyColor[])[Palette.Ink, Palette.Muted]).Should().OnlyContain(colour => Contrast.OnWhite(colour) >= 4.5);
        ((OxyColor[])[Palette.Blue, Palette.Vermilion, Palette.Line])
            .Should()
            .OnlyContain(colour => Contrast.OnWhite(colour) >= 3);
    }
}
