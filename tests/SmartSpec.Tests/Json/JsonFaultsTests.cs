using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests.Json;

/// <summary>What is wrong with a value is found by looking at the value, for whatever reason the serializer refuses it.</summary>
public sealed class JsonFaultsTests
{
    private static readonly List<(Strategy Strategy, History History, Instant Now)> Stories =
    [
        .. Enumerable.Range(0, World.Definitions.Count).Select(definition => World.At(definition, World.Stages - 1)),
    ];

    [Fact]
    public void Nothing_is_found_in_what_the_library_writes()
    {
        foreach (var story in Stories)
        {
            Fault(JsonSerializer.SerializeToUtf8Bytes(story.Strategy, SmartSpecJson.Info<Strategy>()), typeof(Strategy))
                .Should()
                .BeNull();
            foreach (var recorded in story.History.Events)
                Fault(Payload(recorded), recorded.Event.GetType()).Should().BeNull(recorded.Envelope.Name);
        }
    }

    [Fact]
    public void Whatever_is_refused_has_a_cause_a_place_and_a_sentence_in_both_languages()
    {
        var payloads = Stories
            .SelectMany(story => story.History.Events)
            .DistinctBy(recorded => recorded.Envelope.Name)
            .Select(recorded => (Name: recorded.Envelope.Name, Json: Payload(recorded)))
            .ToList();
        var unnamed = new List<string>();
        var refused = 0;
        for (var seed = 0; seed < 4_000; seed++)
        {
            var (name, json) = payloads[seed % payloads.Count];
            var changed = Agreement.Bytes(new Mutant(new Chance(seed)).Of(JsonNode.Parse(json)!));
            try
            {
                Reading.Object(changed, EventNames.TypeInfo(name)!);
            }
            catch (MalformedException malformed)
            {
                refused++;
                malformed.Explain(Texts.English).Should().Be(malformed.Expected);
                malformed.Explain(Texts.Swedish).Should().NotContainAny("{0}", "{form}");

                // What is wrong with a definition's content is in English only.
                if (!malformed.Expected.StartsWith("$.", StringComparison.Ordinal))
                    malformed.Explain(Texts.Swedish).Should().NotBe(malformed.Expected);
                if (malformed.Expected == Texts.English.Of("malformed.unexpected"))
                    unnamed.Add($"{malformed.Message} {Encoding.UTF8.GetString(changed)}");
            }
        }

        refused.Should().BeGreaterThan(1_000);
        unnamed.Should().BeEmpty();
    }

    [Theory]
    [InlineData(
        """[{"area.select":{"area":"wood"}},{"area.select":{"area":"food","colour":"red"}}]""",
        "rad 1, kolumn 73, $[1]['area.select'].colour: Uppgiften ”colour” hör inte hemma här."
    )]
    [InlineData(
        """[{"area.select":{"area":"två ord"}}]""",
        "rad 1, kolumn 35, $[0]['area.select'].area: ”två ord” är inte det som väntas: en beteckning av 1 till 64 "
            + "bokstäver (a–z), siffror och - _ . :."
    )]
    [InlineData("[}", "rad 1, kolumn 2, $: Detta är inte JSON: ”}” får inte stå här.")]
    [InlineData("[", "rad 1, kolumn 2, $: Texten slutar här, mitt i något som inte är avslutat: den är avkortad.")]
    public void A_list_of_commands_is_counted_from_its_start_and_explained_in_Swedish_too(string json, string expected)
    {
        var read = () => CommandJson.ReadList(Encoding.UTF8.GetBytes(json));
        read.Should().Throw<MalformedException>().Which.ToString(Texts.Swedish).Should().Be(expected);
    }

    private static byte[] Payload(RecordedEvent recorded) =>
        JsonSerializer.SerializeToUtf8Bytes(recorded.Event, EventNames.TypeInfo(recorded.Envelope.Name)!);

    private static string? Fault(byte[] json, Type type)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return JsonFaults.In(ref reader, type) is { } fault ? JsonPlace.Of(json, fault.Offset!.Value).Error(fault).Message : null;
    }
}
