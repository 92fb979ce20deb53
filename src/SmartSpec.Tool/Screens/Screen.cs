using System.Globalization;
using NodaTime.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SmartSpec.Tool.Screens;

/// <summary>What people see: text in their language, in colour on a terminal and plain where it is piped.</summary>
internal sealed class Screen
{
    /// <summary>The greatest width of a line.</summary>
    public const int Width = 80;

    /// <summary>From here a number is shown as a power of ten, which fits in a column.</summary>
    private const double MostInFull = 1e15;

    /// <summary>How titles and names stand out.</summary>
    public static readonly Style Bold = new(decoration: Decoration.Bold);

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

    /// <summary>The engine's texts in the language; with the region's names of its roles once a strategy is known.</summary>
    public Texts Texts { get; private set; }

    /// <summary>Names roles as a process definition does.</summary>
    public void NameRolesAs(ProcessDefinition definition) => Texts = Texts.For(definition);

    public bool IsEnglish => Texts.Language == "en";

    /// <summary>The host's own words in the language.</summary>
    public string Say(string swedish, string english) => IsEnglish ? english : swedish;

    public string Say(Words words) => words.In(Texts.Language);

    /// <summary>The region's own words in the language.</summary>
    public string Read(SmartSpec.Text? text) => text?.In(Texts.Language) ?? "";

    /// <summary>A sum of money with its thousands apart, and two decimals where it is not whole.</summary>
    public string Sum(decimal sum) => sum.ToString(decimal.IsInteger(sum) ? "#,##0" : "#,##0.00##", numbers);

    /// <summary>A number with its thousands apart.</summary>
    public string Number(decimal number) => number.ToString("#,##0.#####", numbers);

    /// <summary>A number with two decimals, so that a column of them is aligned.</summary>
    public string Decimals(decimal number) => number.ToString("#,##0.00", numbers);

    /// <summary>A number with so many decimals; a very large one as a power of ten.</summary>
    public string Rounded(double number, int decimals) =>
        Math.Abs(number) < MostInFull
            ? Math.Round((decimal)number, decimals, MidpointRounding.AwayFromZero).ToString($"N{decimals}", numbers)
            : number.ToString("0.##E+0", numbers);

    /// <summary>A sentence that begins with a capital.</summary>
    public static string Capital(string sentence) =>
        sentence.Length == 0 ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];

    /// <summary>A day; a dash where there is none.</summary>
    public static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "–";

    public void Heading(string text)
    {
        const string start = "━━ ";
        var title = Cells.Cut(Visible.Of(text), Width - (2 * start.Length));
        Line();
        var rest = new string('━', Width - start.Length - 1 - Cells.Of(title));
        console.Write(new Paragraph(start).Append(title, Bold).Append(' ' + rest));
        console.WriteLine();
        Line();
    }

    public void Title(string text)
    {
        Line();
        console.Write(Shown(text, Bold));
        console.WriteLine();
    }

    public void Line(string text = "")
    {
        console.Write(Shown(text));
        console.WriteLine();
    }

    /// <summary>Plain text, broken between words.</summary>
    public void Paragraph(string text, int indent = 0) => console.Write(new Padder(Shown(text), new(indent, 0, 0, 0)));

    /// <summary>A mark in the margin, and beside it words in bold with what follows them.</summary>
    public void Item(Mark mark, string bold, string text = "", int indent = 2)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(indent).PadRight(1))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));

        // A colon after the name is part of it, so that no line begins with it.
        var (name, rest) = bold.Length > 0 && text.StartsWith(':') ? ($"{bold}:", text[1..]) : (bold, text);
        grid.AddRow(mark.Shown, Shown(name, Bold).Append(Tied(rest)));
        console.Write(grid);
    }

    /// <summary>Names, and beside each its meaning.</summary>
    public void Pairs(IEnumerable<(string Name, string Value)> pairs)
    {
        var (grid, dim) = (new Grid(), new Style(decoration: Decoration.Dim));
        grid.AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(2)).AddColumn(new GridColumn());
        foreach (var (name, value) in pairs)
            grid.AddRow(Shown(name, dim), Shown(value, dim));
        console.Write(grid);
    }

    public void Write(IRenderable renderable) => console.Write(renderable);

    /// <summary>Plain text: never read as markup, in which <c>:key:</c> is a picture and <c>[red]</c> a colour. All text
    /// goes through here before it is laid out, so that columns are as wide as what is shown.</summary>
    public static Paragraph Shown(string text, Style? style = null) => new(Tied(text), style);

    public static string Tied(string text) => Visible.Of(text).Replace('\u00a0', CheckedOutput.Tied);
}
