using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using SmartSpec.Model;

namespace SmartSpec.Analysis.Pictures;

/// <summary>SVG with its title and text alternative.</summary>
internal static class SvgDocument
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The text of a drawing.</summary>
    /// <param name="drawing">What OxyPlot drew.</param>
    /// <param name="title">The title.</param>
    /// <param name="alternative">What it shows, in sentences.</param>
    /// <param name="language">The language of both.</param>
    public static string Of(XElement drawing, string title, string alternative, string language)
    {
        var shapes = drawing.Elements().ToList();
        foreach (var text in drawing.Descendants(Svg + "text"))
            Shorten(text);
        // The same id for the same picture, and another for another: many stand in one page.
        var whole = string.Concat(
            shapes.Select(shape => shape.ToString(SaveOptions.DisableFormatting)).Prepend(title + alternative)
        );
        var id = Hash.Of(Encoding.UTF8.GetBytes(whole)).ToString()[..8];
        XElement svg = new(
            Svg + "svg",
            drawing.Attribute("width"),
            drawing.Attribute("height"),
            new XAttribute("viewBox", $"0 0 {(string?)drawing.Attribute("width")} {(string?)drawing.Attribute("height")}"),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", $"title-{id} desc-{id}"),
            new XAttribute(XNamespace.Xml + "lang", language),
            new XAttribute("font-family", SvgContext.Font),
            new XElement(Svg + "title", new XAttribute("id", $"title-{id}"), title),
            new XElement(Svg + "desc", new XAttribute("id", $"desc-{id}"), alternative),
            shapes
        );
        return Written(svg);
    }

    /// <summary>Leaves out what is so anyhow.</summary>
    private static void Shorten(XElement text)
    {
        text.SetAttributeValue("dominant-baseline", null);
        text.SetAttributeValue("font-family", null);
        if ((string?)text.Attribute("text-anchor") == "start")
            text.SetAttributeValue("text-anchor", null);
        if ((string?)text.Attribute("font-weight") == "400")
            text.SetAttributeValue("font-weight", null);
        var place = ((string)text.Attribute("transform")!).Split('(', ',', ')');
        text.SetAttributeValue("transform", null);
        text.SetAttributeValue("x", Tenths(place[1]));
        text.SetAttributeValue("y", Tenths(place[2]));
    }

    private static string Tenths(string number) =>
        double.Parse(number, CultureInfo.InvariantCulture).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Written(XElement svg)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings
        {
            Indent = true,
            IndentChars = " ",
            NewLineChars = "\n",
            OmitXmlDeclaration = true,
        };
        using (var writer = XmlWriter.Create(text, settings))
            svg.Save(writer);
        return text.Append('\n').ToString();
    }
}
