using SmartSpec.Analysis;
using SmartSpec.Tool.Screens;
using static SmartSpec.Tool.Analysing.MethodOption;

namespace SmartSpec.Tool.Analysing;

/// <summary>The methods of <c>analyse</c>.</summary>
internal static class AnalysisMethods
{
    public const string Default = "location-quotient";

    private static readonly MethodOption Region = Code(AnalysisMethod.Region);
    private static readonly MethodOption Year = Whole("year");
    private static readonly MethodOption Logarithm = OneOf<LogarithmBase>("logarithm");
    private static readonly MethodOption Threshold = Number("threshold");

    public static IReadOnlyList<AnalysisMethod> All { get; } =
    [
        new(
            Default,
            new("lokaliseringskvoter", "location quotients"),
            new("Vad en region är specialiserad i.", "What a region is specialised in."),
            [Region],
            [Year]
        ),
        new(
            "specialisation-profile",
            new("specialisering", "specialisation"),
            new("Hur specialiserad varje region är, med sex mått.", "How specialised each region is, by six measures."),
            [],
            [Year, Logarithm]
        ),
        new(
            "three-stars",
            new("stjärnor", "stars"),
            new(
                "Vad en region är störst, mest specialiserad och mest fokuserad i, av minst tio regioner.",
                "What a region is largest, most specialised and most focused in, of at least ten regions."
            ),
            [Region],
            [Year]
        ),
        new(
            "shift-share",
            new("tillväxtens delar", "components of growth"),
            new(
                "Varför en region växer: riket, branscherna och regionen själv, mellan två år.",
                "Why a region grows: the nation, the industries and the region itself, between two years."
            ),
            [Region],
            [OneOf<ShiftShareForm>("form"), Whole("from"), Year]
        ),
        new(
            "variety",
            new("variation", "variety"),
            new(
                "Hur varierad varje region är, inom och mellan grupper av verksamheter; characters säger hur många tecken av "
                    + "koden som är gruppen.",
                "How varied each region is, within and between groups of activities; characters is how many characters of the "
                    + "code are the group."
            ),
            [Whole("characters")],
            [Year, Logarithm]
        ),
        new(
            "relatedness",
            new("närhet", "relatedness"),
            new(
                "Vad som ligger nära det som en region har, av flera regioner.",
                "What is related to what a region has, of several regions."
            ),
            [Region],
            [Year, Threshold, OneOf<RelatednessMeasure>("measure"), OneOf<RelatednessDiagonal>("diagonal")]
        ),
        new(
            "complexity",
            new("komplexitet", "complexity"),
            new("Hur komplexa regioner och verksamheter är.", "How complex regions and activities are."),
            [],
            [Year, Threshold, Truth("leaveOutEmpty")]
        ),
        new(
            "trend",
            new("trend", "trend"),
            new(
                "Vart en verksamhet i en region är på väg, efter minst tre år.",
                "Where an activity in a region is going, by at least three years."
            ),
            [Region, Code("activity")],
            [OneOf<TrendMeasure>("measure"), Whole("until"), Year]
        ),
    ];

    /// <summary>The method of a code.</summary>
    /// <exception cref="BadInputException">There is none.</exception>
    public static AnalysisMethod Of(string code)
    {
        var codes = string.Join(", ", All.Select(method => method.Code));
        return All.FirstOrDefault(method => method.Code == code)
            ?? throw new BadInputException(
                new Words(
                    $"--method: det finns ingen metod ”{code}”; välj bland {codes:all}.",
                    $"--method: there is no method '{code}'; expected one of {codes:all}."
                )
            );
    }

    /// <summary>What the result of a method is called; its code where it is of another program.</summary>
    public static string NameOf(Screen screen, string? code) =>
        All.FirstOrDefault(method => method.Code == code) is { } method ? screen.Say(method.Name) : code ?? "";

    /// <summary>The methods, and beside each what it answers, needs and may be given.</summary>
    public static IEnumerable<(string, string)> Described(Screen screen) =>
        All.Select(method => (method.Code, method.Described(screen)));
}
