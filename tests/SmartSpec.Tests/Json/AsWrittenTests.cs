using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests.Json;

/// <summary>Two readers of one form: that of what the library has written itself, and the serializer's.</summary>
public sealed class AsWrittenTests(ITestOutputHelper output)
{
    private static readonly List<Strategy> Worlds =
    [
        .. Enumerable
            .Range(0, World.Definitions.Count)
            .SelectMany(definition => Enumerable.Range(0, World.Stages).Select(stage => World.At(definition, stage).Strategy)),
    ];

    private static readonly LocalDate Day = new(2021, 3, 31);

    // Beside those of the worlds, one of each with all that it can hold.
    private static readonly List<Effort> Efforts =
    [
        .. Worlds.SelectMany(strategy => strategy.Efforts),
        new()
        {
            Id = "e",
            Area = "food",
            Name = Text.Swedish("Demonstrationsgård", "Demonstration farm"),
            Description = new Text.Erasable("urn:x", "c"),
            Step = EffortStep.Cancelled,
            Call = "call",
            Owner = "owner",
            Field = "field",
            AlsoServes = ["other", "third"],
            FirstDay = Day,
            LastDay = Day,
            Budget = [new(2021, Money.Sek(1.5m)), new(2022, Money.Sek(2))],
            Funding = [Line(2021)],
            Partners = ["university"],
            IsKept = true,
            Moves = [new("fish", "change")],
            Rank = 2,
            Reason = Text.Swedish("skäl \"med\" \\ 😀"),
        },
    ];

    private static readonly List<Point> Points =
    [
        .. Worlds.SelectMany(strategy => strategy.Points),
        new()
        {
            Id = "p",
            Subject = Subject.Of(new Id<Area>("food")),
            Said = Text.Swedish("Mer"),
            Helix = Helix.Business,
            RaisedOn = Day,
            Organisation = "company",
            Consultation = "consultation",
            Late = true,
            Step = PointStep.Answered,
            Answer = new(PointOutcome.Noted, Text.Swedish("Noterat"), Subject.Of(new Id<Effort>("e"))),
        },
    ];

    private static readonly Dictionary<Type, IBoth> All = new IBoth[]
    {
        new Both<YearAmount>(Efforts.SelectMany(effort => effort.Budget)),
        new Both<FundingLine>(Efforts.SelectMany(effort => effort.Funding)),
        new Both<Payment>(Efforts.SelectMany(effort => effort.Funding).SelectMany(line => line.Payments)),
        new Both<Point>(Points),
        new Both<PointAnswer>(Points.Select(point => point.Answer).OfType<PointAnswer>()),
    }.ToDictionary(both => both.Type);

    public static TheoryData<string> Names => [.. AsWritten.Types.Select(type => type.Name).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_type_that_is_read_as_it_is_written_is_tried_here() => All.Keys.Should().BeEquivalentTo(AsWritten.Types);

    [Theory]
    [MemberData(nameof(Names))]
    public void What_the_library_writes_is_read_without_the_serializer(string name)
    {
        var both = All.Values.Single(both => both.Type.Name == name);
        both.Samples.Should().NotBeEmpty();
        foreach (var (written, sample) in both.Samples)
            both.AsWritten(written).Should().Be((true, sample), Encoding.UTF8.GetString(written));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_read_as_written_is_what_the_serializer_reads(string name)
    {
        var both = All.Values.Single(both => both.Type.Name == name);
        var (asWritten, bySerializer) = (0, 0);
        for (var seed = 0; seed < 2_000; seed++)
        {
            var mutated = Agreement.Bytes(
                new Mutant(new Chance(seed)).Of(JsonNode.Parse(both.Samples[seed % both.Samples.Count].Written)!)
            );
            var serialized = both.BySerializer(mutated);
            var (isRead, value) = both.AsWritten(mutated);
            if (isRead)
                (serialized is { } same && same.Equals(value))
                    .Should()
                    .BeTrue($"the serializer makes {serialized} of {Encoding.UTF8.GetString(mutated)}");
            asWritten += isRead ? 1 : 0;
            bySerializer += serialized is null ? 0 : 1;
        }

        output.WriteLine($"{asWritten} of 2000 are read as written, {bySerializer} by the serializer.");
        asWritten.Should().BeInRange(1, bySerializer);
        bySerializer.Should().BeLessThan(2_000);
    }

    [Theory]
    [InlineData("""[{"raisedOn":"2021-03-31","helix":"business","said":{"sv":"x"},"subject":"area:food","id":"p1"}]""")]
    [InlineData(
        """[{"id":"p1","subject":"area:food","said":{"sv":"x"},"helix":"business","raisedOn":"2021-03-31","organisation":null,"late":false,"step":"raised","answer":null}]"""
    )]
    [InlineData(
        """ [ { "id" : "p1" , "subject" : "area:food", "said":{"sv":"x"},"helix":"business","raisedOn":"2021-03-31" } ] """
    )]
    public void What_means_the_same_in_another_form_is_read_as_well(string json) =>
        JsonSerializer
            .Deserialize(json, SmartSpecJson.Info<EntitySet<Point>>())
            .Should()
            .BeEquivalentTo([
                new Point
                {
                    Id = "p1",
                    Subject = Subject.Of(new Id<Area>("food")),
                    Said = Text.Swedish("x"),
                    Helix = Helix.Business,
                    RaisedOn = Day,
                },
            ]);

    [Theory]
    [InlineData("\"year\":2022", "\"year\":\"2022\"", ".funding[1].year", "a whole number")]
    [InlineData(
        "\"year\":2022,\"s",
        "\"year\":2022,\"colour\":\"red\",\"s",
        ".funding[1].colour",
        "There is no member 'colour' here"
    )]
    [InlineData("\"year\":2022,\"s", "\"year\":2022,\"year\":2022,\"s", ".funding[1].year", "stands twice")]
    [InlineData("\"year\":2022,\"s", "\"s", ".funding[1]", "'year'")]
    public void A_nested_fault_is_reported_with_its_place(string from, string to, string path, string expected)
    {
        var effort = Efforts.First() with { Funding = [Line(2021), Line(2022)], Id = "e1" };
        var strategy = Worlds.First() with { Efforts = EntitySet<Effort>.Of([effort with { Id = "e0" }, effort]) };
        var written = Encoding.UTF8.GetString(StrategyDocument.Write(strategy));
        var at = written.LastIndexOf(from, StringComparison.Ordinal);
        var mutated = Encoding.UTF8.GetBytes(written[..at] + to + written[(at + from.Length)..]);
        var fault = ((Action)(() => StrategyDocument.Read(mutated))).Should().Throw<MalformedException>().Which;
        fault.Path.Should().Be($"$.strategy.efforts[1]{path}");
        fault.Message.Should().Contain(expected);
    }

    private static FundingLine Line(int year) =>
        new()
        {
            Financier = "county",
            Source = FundingSource.Regional,
            Year = year,
            Sought = 5,
            Promised = 4.5m,
            Committed = 3,
            Paid = 2,
            Payments = [new(17, 1.25m), new(18, 0.75m)],
            Releases = [new(19, 0.5m, Text.Swedish("Behövs inte"), IsRestated: true)],
            Recoveries =
            [
                new()
                {
                    Number = 20,
                    Amount = 1,
                    On = Day,
                    Reason = Text.Swedish("Återkrav"),
                    RegistryNumber = "EXEMPEL-7",
                    Repayments = [new(21, 0.5m)],
                },
            ],
        };

    private interface IBoth
    {
        Type Type { get; }

        IReadOnlyList<(byte[] Written, object Sample)> Samples { get; }

        (bool IsRead, object? Value) AsWritten(byte[] json);

        object? BySerializer(byte[] json);
    }

    private sealed class Both<T>(IEnumerable<T> samples) : IBoth
        where T : class
    {
        private readonly JsonTypeInfo<T> info = SmartSpecJson.Info<T>();

        public Type Type => typeof(T);

        public IReadOnlyList<(byte[], object)> Samples { get; } =
        [
            .. samples
                .Distinct()
                .Select(sample => (JsonSerializer.SerializeToUtf8Bytes(sample, SmartSpecJson.Info<T>()), (object)sample)),
        ];

        public (bool IsRead, object? Value) AsWritten(byte[] json)
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            return SmartSpec.AsWritten.TryRead(SmartSpec.AsWritten.Of<T>()!, ref reader, out var value) && !reader.Read()
                ? (true, value)
                : (false, null);
        }

        public object? BySerializer(byte[] json)
        {
            try
            {
                return JsonSerializer.Deserialize(json, info);
            }
            catch (Exception broken)
                when (broken is JsonException or FormatException or InvalidOperationException or NotSupportedException)
            {
                return null;
            }
        }
    }
}
