using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using SmartSpec.Analysis;
using SmartSpec.Tool.Analysing;

namespace SmartSpec.Tool.Tests;

/// <summary>Tables are analysed, and the result is shown, or written as a report or a picture.</summary>
public sealed class AnalyseTests : IDisposable
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly Folder folder = new();

    public AnalyseTests()
    {
        folder.Put("kalmar.csv", Folder.Shipped("employed-kalmar-county.csv"));
        folder.Put("smaland.tsv", Folder.Shipped("employed-smaland-islands.tsv"));
        folder.Put("net.csv", "region,A,B,C,D,E\nR1,40,30,20,5,5\nR2,5,30,30,30,5\nR3,5,5,30,30,30\nR4,10,10,10,10,60\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_a_region_is_specialised_in_is_shown_as_bars_in_Swedish() =>
        folder
            .Start("analyse", "kalmar.csv", "--region", "SE213")
            .Output.Should()
            .StartWith(
                """
                ━━ Lokaliseringskvoter: SE213, 2017 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

                A   ██████████████████████████████│███████████████████████████████████      2,23
                C   ██████████████████████████████│███████████████                          1,57
                L   ██████████████████████████████│██                                       1,11
                O-Q ██████████████████████████████│██                                       1,10
                F   █████████████████████████████ │                                         1,00
                G-I ████████████████████████      │                                         0,81
                R-U ███████████████████████       │                                         0,77
                M-N ████████████████████          │                                         0,66
                K   ███████████████               │                                         0,50
                J   ███████                       │                                         0,24
                  │ 1,00: som i jämförelseområdet
                  ※ Finns också i rapporten (--out FIL.json): antal, andel av regionen, andel av
                    riket minus regionens andel
                """
            );

    [Fact]
    public void Why_a_region_grows_is_shown_as_a_table_in_English() =>
        folder
            .Start("analyse", "kalmar.csv", "--region", "SE213", "--method", "shift-share", "--lang", "en")
            .Output.Should()
            .StartWith(
                """
                ━━ Components of growth: SE213, 2007–2017 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

                 Activity Growth National growth Industry mix Regional shift Allocation
                ────────────────────────────────────────────────────────────────────────
                 A             0             545          169           −714          0
                 C        −5,000           2,615       −6,873           −742          0
                 F         2,000             654        1,426            −79          0
                 G-I       1,000           1,853          201         −1,053          0
                 J        −1,000             218          141         −1,359          0
                 K             0             109         −120             11          0
                 L             0             218          148           −366          0
                 M-N       2,000             763        1,448           −211          0
                 O-Q       2,000           4,032          247         −2,279          0
                 R-U           0             436          −32           −404          0
                 All       1,000          11,442       −3,245         −7,198          0

                """
            );

    [Fact]
    public void Where_an_activity_is_going_is_shown_with_what_the_range_is_of() =>
        folder
            .Start("analyse", "kalmar.csv", "--region", "SE213", "--method", "trend", "--set", "activity=M-N")
            .Output.Should()
            .StartWith(
                """
                ━━ Trend: M-N, SE213, 2007–2017 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

                 Mått                   Värde
                ──────────────────────────────
                 Ändring per år           200
                 Ändring per år, lägst      0
                 Ändring per år, högst    286
                 Sannolikhet utan trend 0,121
                 Trendens värde         8 800
                 Trendens värde, lägst  8 000
                 Trendens värde, högst  9 143

                  ※ Spannet gäller trenden, om den fortsätter som hittills. Ett enskilt senare
                    värde varierar dessutom kring trenden, och mer. (trend-range)

                """.Replace("8 8", "8\u00a08", StringComparison.Ordinal).Replace(
                    "8 0",
                    "8\u00a00",
                    StringComparison.Ordinal
                ).Replace("9 1", "9\u00a01", StringComparison.Ordinal)
            );

    [Fact]
    public void What_is_related_says_what_a_region_has() =>
        folder
            .Start("analyse", "net.csv", "--region", "R1", "--method", "relatedness", "--lang", "en")
            .Output.Should()
            .Contain(
                """
                 Activity Present in the region Relatedness density Complexity of the activity
                ───────────────────────────────────────────────────────────────────────────────
                 A                          yes                1.00                       1.97
                 B                          yes                0.60                       1.09
                 C                           no                0.17                      −0.28
                 D                           no                0.17                      −0.28
                 E                           no                0.00                      −1.14
                """
            );

    [Fact]
    public void Columns_that_do_not_fit_are_named()
    {
        var run = folder.Start("analyse", "net.csv", "--method", "specialisation-profile");

        run.Output.Should().Contain(" Region Krugmans index Hoovers koefficient Gini-koefficient Herfindahl-index\n");
        run.Text.Should().Contain("Finns också i rapporten (--out FIL.json): Hachmans index, entropi");
    }

    [Fact]
    public void Regions_and_activities_have_a_table_each() =>
        folder
            .Start("analyse", "net.csv", "--method", "complexity", "--lang", "en")
            .Text.Should()
            .Contain("Regions Region Complexity of the region")
            .And.Contain("Activities Activity Complexity of the activity");

    /// <summary>B in R1: 10 of 40, and 40 of 90 in both regions.</summary>
    [Fact]
    public void A_number_that_is_missing_makes_only_what_needs_it_unknown()
    {
        folder.Put("gap.csv", "region,activity,value\nR1,A,30\nR1,B,10\nR1,TOTAL,40\nR2,A,:\nR2,B,30\nR2,TOTAL,50\n");

        folder
            .Start("analyse", "gap.csv", "--region", "R1", "--lang", "en")
            .Output.Should()
            .MatchRegex("(?m)^B █+ +│ +0\\.56$")
            .And.Contain("※ Cannot be computed: A\n");
        folder
            .Start("analyse", "smaland.tsv", "--region", "SE21", "--lang", "en")
            .Text.Should()
            .Contain("4.92")
            .And.Contain("Cannot be computed: B05,");
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Nothing_is_wider_than_80_columns(string language)
    {
        folder.Put(
            "long.csv",
            $"region,{new string('x', 90)},{string.Join(' ', Enumerable.Repeat("ord", 30))}\nR1,1,2\nR2,3,4\n"
        );
        foreach (
            var args in (string[])
                [
                    "kalmar.csv --region SE213",
                    "smaland.tsv --region SE21",
                    "smaland.tsv --region SE21 --method shift-share",
                    "kalmar.csv --region SE213 --method trend --set activity=A",
                    "kalmar.csv --method variety --set characters=1",
                    "net.csv --region R1 --method relatedness",
                    "net.csv --method complexity",
                    "net.csv --method specialisation-profile",
                    "long.csv --region R1",
                    "long.csv --method relatedness --region R1",
                    "--help",
                ]
        )
        {
            var run = folder.Start(["analyse", .. args.Split(' '), "--lang", language]);
            run.Exit.Should().Be(0, run.Error);
            run.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80 && line == line.TrimEnd(), args);
        }
    }

    [Fact]
    public void As_JSON_each_row_is_a_line_and_the_last_says_what_it_rests_on()
    {
        var lines = folder
            .Start("analyse", "kalmar.csv", "--region", "SE213", "--json")
            .Lines.Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();

        lines.Should().HaveCount(11);
        lines[1].GetProperty("code").GetString().Should().Be("C");
        lines[1].GetProperty("number").GetDouble().Should().Be(19_000);
        lines[1].GetProperty("location-quotient").GetDouble().Should().BeApproximately(1.573, 0.001);
        lines[^1].GetProperty("data").GetString().Should().StartWith("907fac614d9de011");
        lines[^1].GetProperty("version").GetString().Should().Be(AnalysisReport.Program);
        folder
            .Start("analyse", "smaland.tsv", "--region", "SE21", "--json")
            .Lines[0]
            .Should()
            .Contain("\"code\":\"B05\"")
            .And.Contain("\"location-quotient\":null");
    }

    [Fact]
    public void A_report_is_written_as_it_can_be_made_again()
    {
        var run = folder.Start("analyse", "kalmar.csv", "--region", "SE213", "--out", "report.json", "--lang", "en");

        run.Exit.Should().Be(0, run.Error);
        var bytes = folder.Read("report.json");
        run.Text.Should().Be($"✓ report.json: the report is written. SHA-256 {Hash.Of(bytes)}");
        JsonDocument
            .Parse(bytes)
            .RootElement.GetProperty("request")
            .GetProperty("method")
            .GetString()
            .Should()
            .Be("location-quotient");
        folder
            .Start("analyse", "kalmar.csv", "--region", "SE213", "--out", "again.json", "--json")
            .Output.Should()
            .Be($"{{\"file\":\"again.json\",\"report\":\"{Hash.Of(bytes)}\"}}\n");
        folder.Read("again.json").Should().Equal(bytes);
    }

    [Theory]
    [InlineData("kalmar.csv --region SE213", "Specialisering: SE213, 2017", "C: 1,57")]
    [InlineData("net.csv --region R1 --method relatedness", "Närhet och komplexitet: R1", "Spridningsdiagram med 5 verksamheter")]
    [InlineData(
        "kalmar.csv --region SE213 --method trend --set activity=M-N",
        "M-N, SE213: antal",
        "11 värden från 2007 till 2017"
    )]
    [InlineData("many.csv --region R3 --method three-stars", "Specialisering: R3", "B: 2,29")]
    public void A_picture_has_its_title_and_its_text_alternative_in_it(string args, string title, string alternative)
    {
        folder.Put(
            "many.csv",
            "region,A,B\n" + string.Concat(Enumerable.Range(1, 10).Select(i => $"R{i},{(i == 3 ? "10,70" : "60,30")}\n"))
        );

        var run = folder.Start(["analyse", .. args.Split(' '), "--out", "picture.svg"]);

        run.Exit.Should().Be(0, run.Error);
        run.Text.Should().Be($"✓ picture.svg: bilden är skriven. {title}");
        var svg = XDocument.Load(folder.In("picture.svg")).Root!;
        svg.Name.Should().Be(Svg + "svg");
        svg.Element(Svg + "title")!.Value.Should().Be(title);
        svg.Element(Svg + "desc")!.Value.Should().Contain(alternative).And.EndWith($"Källa: {args.Split(' ')[0]}");
    }

    [Fact]
    public void As_JSON_a_picture_says_what_it_shows() =>
        JsonDocument
            .Parse(folder.Start("analyse", "kalmar.csv", "--region", "SE213", "--out", "a.SVG", "--json", "--lang", "en").Output)
            .RootElement.GetProperty("alternative")
            .GetString()
            .Should()
            .Contain("C: 1.57");

    [Theory]
    [InlineData("shift-share --region SE213")]
    [InlineData("specialisation-profile")]
    [InlineData("variety --set characters=1")]
    [InlineData("complexity")]
    public void A_method_without_a_picture_says_what_it_can_write(string method)
    {
        var run = folder.Start(["analyse", "kalmar.csv", "--out", "a.svg", "--lang", "en", "--method", .. method.Split(' ')]);

        run.Exit.Should().Be(2);
        run.Text.Trim()
            .Should()
            .Be($"--out: the method {method.Split(' ')[0]} has no picture. Write the report, in a file that ends in .json.");
        folder.Contains("a.svg").Should().BeFalse();
    }

    [Fact]
    public void Every_choice_in_the_help_can_be_given()
    {
        foreach (var method in AnalysisMethods.All)
        foreach (var option in method.Needs.Concat(method.May).Where(option => option.Choices.Length > 0))
        foreach (var choice in option.Choices.Split(", "))
        {
            var needed = method.Needs.Select(need => (need.Name, "1"));
            var request = method.Request([.. needed, (option.Name, choice)]);
            Encoding.UTF8.GetString(request.ToJson()).Should().MatchRegex($"\"{option.Name}\":\"?{choice}\"?[,}}]");
        }
    }

    [Fact]
    public void A_very_large_figure_is_shown_as_a_power_of_ten()
    {
        folder.Put("large.csv", "region,A,B\nR1,0.00000000000000000001,0\nR2,0,100000000000000\n");

        var run = folder.Start("analyse", "large.csv", "--region", "R1", "--lang", "en");

        run.Exit.Should().Be(0, run.Error);
        run.Output.Should().MatchRegex(@"(?m)^A .* 1E\+34$");
        run.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80);
    }

    [Theory]
    [InlineData("--out a.pdf", "--out: ”a.pdf” ska sluta på .json eller .svg.", "--out: 'a.pdf' has to end in .json or .svg.")]
    [InlineData("--out taken.json", "taken.json: filen finns redan; välj en annan.", "taken.json: the file exists already")]
    [InlineData("--out none/a.json", "none/a.json: mappen ", "none/a.json: the folder ")]
    [InlineData("--out ", "--out: ange en fil.", "--out: expected a file.")]
    [InlineData("--method gini", "--method: det finns ingen metod ”gini”; välj bland location-", "there is no method 'gini'")]
    [InlineData("--method complexity", "--region: metoden complexity gäller alla regioner", "is of all regions")]
    [InlineData("--method trend", "analyse: metoden trend kräver --set activity=….", "the method trend needs --set activity=….")]
    [InlineData("--set year", "--set: ”year” är inte NAMN=VÄRDE.", "--set: 'year' is not NAME=VALUE.")]
    [InlineData("--set year=soon", "--set year: ”soon” är inte ett heltal.", "--set year: 'soon' is not a whole number.")]
    [InlineData("--set year=1999", "kalmar.csv: det finns ingen tabell för 1999.", "kalmar.csv: there is no table of 1999.")]
    [InlineData(
        "--set colour=red",
        "har inget alternativ ”colour”; välj bland region, year.",
        "has no option 'colour'; expected"
    )]
    [InlineData("--set year=2016 --set year=2017", "--set: ”year” är angivet två gånger.", "--set: 'year' is given twice.")]
    [InlineData("--set region=SE213", "--set: ”region” är angivet två gånger.", "--set: 'region' is given twice.")]
    [InlineData("--read colour=red", "”colour=red” är inget sätt att läsa en fil; välj bland sheet, ", "expected one of sheet, ")]
    [InlineData("--read year=a --read year=b", "--read: ”year” är angivet två gånger.", "--read: 'year' is given twice.")]
    [InlineData("--read year=b", "kalmar.csv: rad 1", "kalmar.csv: line 1")]
    [InlineData(
        "--method shift-share --set form=odd",
        "något av classic, esteban-marquillas, dynamic.",
        "is not one of classic,"
    )]
    [InlineData("--method shift-share --set from=2017", "metoden kräver minst 2 år", "the method needs at least 2 years")]
    [InlineData("--method relatedness --set threshold=x", "är inte ett tal, som 1.5.", "is not a number, such as 1.5.")]
    [InlineData(
        "--method relatedness --set threshold=0",
        "gränsen är ett tal över 0, inte 0.",
        "the threshold is a number over 0"
    )]
    [InlineData("--method three-stars", "minst 10 regioner, och tabellen har 1.", "at least 10 regions, and the table has 1.")]
    public void Bad_input_names_its_place_in_both_languages(string args, string swedish, string english)
    {
        folder.Put("taken.json", "mine");
        Refused(["kalmar.csv", "--region", "SE213", .. args.Split(' ')], swedish, english);
        folder.Read("taken.json").Should().Equal("mine"u8.ToArray());
    }

    [Theory]
    [InlineData(
        "kalmar.csv",
        "analyse: metoden location-quotient kräver --region.",
        "the method location-quotient needs --region."
    )]
    [InlineData("kalmar.csv --region 213", "det finns ingen region ”213”. Ange någon av dessa: SE213.", "no region '213'.")]
    [InlineData("none.csv --region SE213", "none.csv: det finns ingen sådan fil.", "none.csv: there is no such file.")]
    [InlineData("words.txt --region SE213", "words.txt: rad 1: ingen tabell hittas", "words.txt: line 1: no table")]
    [InlineData("wrong.csv --region R1", "Totalt 7 fel.", "7 errors in all.")]
    [InlineData("", "analyse: FIL saknas.", "analyse: FILE is missing.")]
    public void A_region_or_a_file_that_is_none_is_bad_input(string args, string swedish, string english)
    {
        folder.Put("words.txt", "a few words\n");
        folder.Put(
            "wrong.csv",
            "region,activity,value\n" + string.Concat(Enumerable.Range(1, 7).Select(i => $"R1,A{i},many\n")) + "R1,B,1\n"
        );
        Refused(args.Split(' ', StringSplitOptions.RemoveEmptyEntries), swedish, english);
    }

    [Fact]
    public void Every_method_and_option_of_the_library_is_known_and_in_the_help()
    {
        AnalysisMethods.All.Select(method => method.Code).Should().Equal(AnalysisRequest.Methods);
        var types = typeof(AnalysisRequest)
            .GetCustomAttributes<System.Text.Json.Serialization.JsonDerivedTypeAttribute>()
            .ToDictionary(derived => (string)derived.TypeDiscriminator!, derived => derived.DerivedType);
        var help = folder.Start("analyse", "--help").Text;
        foreach (var method in AnalysisMethods.All)
        {
            method
                .Needs.Concat(method.May)
                .Select(option => option.Name)
                .Should()
                .BeEquivalentTo(
                    types[method.Code]
                        .GetProperties()
                        .Where(property => property.SetMethod is not null)
                        .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)),
                    method.Code
                );
            help.Should().Contain($"{method.Code} {method.Purpose.Swedish}");
            foreach (var option in method.May)
                help.Should().Contain(option.Choices.Length > 0 ? $"{option.Name} ({option.Choices})" : option.Name);
        }
    }

    [Fact]
    public void A_choice_is_made_by_its_code()
    {
        string[] args = ["analyse", "kalmar.csv", "--region", "SE213", "--method", "shift-share", "--json", "--set"];

        folder
            .Start([.. args, "form=esteban-marquillas"])
            .Lines[0]
            .Should()
            .NotBe(folder.Start([.. args, "form=classic"]).Lines[0]);
    }

    private void Refused(string[] args, string swedish, string english)
    {
        var before = folder.Files().Keys;
        foreach (var (language, expected) in ((string, string)[])[("sv", swedish), ("en", english)])
        {
            var run = folder.Start(["analyse", .. args, "--lang", language]);
            run.Exit.Should().Be(2);
            run.Output.Should().BeEmpty();
            run.Text.Should().Contain(expected);
        }

        folder.Files().Keys.Should().BeEquivalentTo(before);
    }
}
