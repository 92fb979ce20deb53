using System.Globalization;
using NodaTime.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SmartSpec.Samples.Screens;

/// <summary>What people see: text in their language, in colour on a terminal and plain where it is piped.</summary>
internal sealed class Screen
{
    /// <summary>The greatest width of a line.</summary>
    public const int Width = 80;

    private readonly IAnsiConsole console;
    private readonly NumberFormatInfo numbers;

    /// <param name="output">Where it is shown.</param>
    /// <param name="language">The language.</param>
    /// <param name="styles">Whether colours and weights are shown.</param>
    public Screen(CheckedOutput output, string language, AnsiSupport styles)
    {
        var isPlain = styles is AnsiSupport.No;
        var settings = new AnsiConsoleSettings
        {
            Out = new ConsoleOutput(isPlain ? output : output.Styled, !isPlain),
            Ansi = styles,
            ColorSystem = styles switch
            {
                AnsiSupport.No => ColorSystemSupport.NoColors,
                AnsiSupport.Yes => ColorSystemSupport.Standard,
                _ => ColorSystemSupport.Detect,
            },
            Interactive = InteractionSupport.No,
        };
        settings.Enrichment.UseDefaultEnrichers = false;
        console = AnsiConsole.Create(settings);
        console.Profile.Capabilities.Unicode = true;
        Texts = language == "en" ? Texts.English : Texts.Swedish;
        numbers = new()
        {
            NumberGroupSeparator = language == "en" ? "," : "\u00a0",
            NumberDecimalSeparator = language == "en" ? "." : ",",
            NegativeSign = "−",
        };
    }

    /// <summary>The engine's texts in the language.</summary>
    public Texts Texts { get; }

    public bool IsEnglish => Texts.Language == "en";

    /// <summary>The host's own words in the language.</summary>
    public string Say(string swedish, string english) => IsEnglish ? english : swedish;

    public string Say(Words words) => words.In(Texts.Language);

    /// <summary>The region's own words in the language.</summary>
    public string Read(SmartSpec.Text? text) => text?.In(Texts.Language) ?? "";

    /// <summary>A number with its thousands apart.</summary>
    public string Number(decimal number) => number.ToString("#,##0.#####", numbers);

    /// <summary>A number with two decimals, so that a column of them stands even.</summary>
    public string Decimals(decimal number) => number.ToString("#,##0.00", numbers);

    /// <summary>A sentence that begins with a capital.</summary>
    public static string Capital(string sentence) => sentence.Length == 0 ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];

    /// <summary>A day; a dash where there is none.</summary>
    public static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "–";

    public void Heading(string text)
    {
        Line();
        console.Write(new Rule($"[bold]{Escape(text)}[/]") { Justification = Justify.Left, Border = BoxBorder.Heavy });
        Line();
    }

    public void Title(string text)
    {
        Line();
        console.MarkupLine($"[bold]{Escape(text)}[/]");
    }

    public void Line(string markup = "") => console.MarkupLine(markup);

    /// <summary>Text as it stands, broken between words.</summary>
    public void Paragraph(string text, int indent = 0) =>
        console.Write(new Padder(new Markup(Escape(text)), new(indent, 0, 0, 0)));

    /// <summary>A mark in the margin, and beside it words in bold with what follows them.</summary>
    public void Item(string mark, string bold, string text = "", int indent = 2)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(indent).PadRight(1)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        console.Write(grid.AddRow(new Markup(mark), new Markup($"[bold]{Escape(bold)}[/]{Escape(text)}")));
    }

    /// <summary>Names, and beside each what it stands for.</summary>
    public void Pairs(IEnumerable<(string Name, string Value)> pairs)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(2)).AddColumn(new GridColumn());
        foreach (var (name, value) in pairs)
            grid.AddRow(new Markup($"[dim]{Escape(name)}[/]"), new Markup($"[dim]{Escape(value)}[/]"));
        console.Write(grid);
    }

    public void Write(IRenderable renderable) => console.Write(renderable);

    /// <summary>Text as it stands, within markup. All text that comes from outside goes through here before it is laid out, so
    /// that columns are as wide as what is shown.</summary>
    public static string Escape(string text) => Markup.Escape(Visible.Of(text));
}
