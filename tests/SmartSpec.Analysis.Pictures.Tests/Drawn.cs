using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OxyPlot;

namespace SmartSpec.Analysis.Pictures.Tests;

/// <summary>What an SVG draws.</summary>
internal sealed partial class Drawn
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly XElement root;

    public Drawn(Picture picture)
    {
        root = XDocument.Parse(picture.Svg).Root!;
        Texts = [.. root.Descendants(Svg + "text").Select(TextOf)];
    }

    public XElement Root => root;

    public string Title => root.Element(Svg + "title")!.Value;

    public string Description => root.Element(Svg + "desc")!.Value;

    public double Width => Number(root, "width");

    public double Height => Number(root, "height");

    public IReadOnlyList<DrawnText> Texts { get; }

    public IEnumerable<string> Words => Texts.Select(text => text.Value);

    /// <summary>The shapes, but for the ground of the picture.</summary>
    public IEnumerable<DrawnShape> Shapes =>
        root.Elements()
            .Where(element => element.Name.LocalName is "rect" or "ellipse" or "polygon" or "polyline")
            .Skip(1)
            .Select(element => new DrawnShape(
                element.Name.LocalName,
                element,
                Colour(element, "fill"),
                Colour(element, "stroke")
            ));

    /// <summary>The rectangles of a colour: filled ones, or those that have only an outline.</summary>
    public IEnumerable<OxyRect> Bars(OxyColor colour, bool open) =>
        Shapes
            .Where(shape => shape.Kind == "rect" && (open ? shape.Stroke : shape.Fill) == colour)
            .Select(shape => new OxyRect(
                Number(shape.Element, "x"),
                Number(shape.Element, "y"),
                Number(shape.Element, "width"),
                Number(shape.Element, "height")
            ))
            .Select(bar => open ? new OxyRect(bar.Left - 0.75, bar.Top - 0.75, bar.Width + 1.5, bar.Height + 1.5) : bar);

    public static double Number(XElement element, string name) =>
        double.Parse((string)element.Attribute(name)!, CultureInfo.InvariantCulture);

    public static IReadOnlyList<ScreenPoint> Points(XElement element) =>
        [
            .. ((string)element.Attribute("points")!)
                .Split(' ')
                .Select(pair => pair.Split(',').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray())
                .Select(pair => new ScreenPoint(pair[0], pair[1])),
        ];

    private static DrawnText TextOf(XElement text)
    {
        var size = Number(text, "font-size");
        var bold = (string?)text.Attribute("font-weight") == "700";
        var width = TextSize.WidthOf(text.Value, size, bold);
        var (x, y) = (Number(text, "x"), Number(text, "y"));
        var left = (string?)text.Attribute("text-anchor") switch
        {
            "middle" => x - width / 2,
            "end" => x - width,
            _ => x,
        };
        return new(text.Value, new(left, y - 0.75 * size, width, size), Parsed((string)text.Attribute("fill")!)!.Value);
    }

    private static OxyColor? Colour(XElement shape, string part) =>
        StyleForm().Match((string)shape.Attribute("style")!) is var style
        && style.Groups[part] is { Success: true, Value: var colour }
            ? Parsed(colour)
            : null;

    private static OxyColor? Parsed(string colour) =>
        colour == "none" ? null
        : colour == "black" ? OxyColors.Black
        : RgbForm()
            .Match(colour)
            .Groups.Values.Skip(1)
            .Select(one => byte.Parse(one.Value, CultureInfo.InvariantCulture))
            .ToArray()
            is [var red, var green, var blue]
            ? OxyColor.FromRgb(red, green, blue)
        : throw new FormatException(colour);

    [GeneratedRegex("^fill:(?<fill>[^;]+);stroke:(?<stroke>[^;]+)")]
    private static partial Regex StyleForm();

    [GeneratedRegex(@"^rgb\((\d+),(\d+),(\d+)\)$")]
    private static partial Regex RgbForm();
}

internal sealed record DrawnText(string Value, OxyRect Box, OxyColor Fill);

internal sealed record DrawnShape(string Kind, System.Xml.Linq.XElement Element, OxyColor? Fill, OxyColor? Stroke);
