using System.Text;

namespace SmartSpec.Tests.Histories;

// The store in memory answers at once: there is nothing to cancel.
#pragma warning disable xUnit1051

/// <summary>
/// Old events are read as today's wherever events are read, and their lines and hashes stay as they were recorded: by the example
/// of <c>area.continued.v1</c>, whose member <c>earlier</c> was once one identifier.
/// </summary>
public sealed class UpcastTests
{
    private const string Today = "\"earlier\":[\"food\"]";
    private const string Before = "\"earlier\":\"food\"";

    private static readonly Story Story = Succession.Following;
    private static readonly IReadOnlyList<RecordedLine> Old = RewrittenHistory.Lines(Story.History, Today, Before);
    private static readonly byte[] OldFile = RewrittenHistory.File(Old);

    [Fact]
    public void The_example_is_in_the_history()
    {
        Encoding.UTF8.GetString(Story.History.Write()).Should().Contain(Today);
        Encoding.UTF8.GetString(OldFile).Should().Contain(Before).And.NotContain(Today);
    }

    [Fact]
    public void A_file_with_old_events_is_intact_replayed_and_written_back_byte_for_byte()
    {
        History.Verify(OldFile).Should().Be(new Verification.Intact { Length = Old.Count, Head = Old[^1].Hash });
        History.Replay(OldFile).Should().Be(Expected);
        var history = History.Read(OldFile);
        history.Replay().Should().Be(Expected);
        history.Write().Should().Equal(OldFile);
    }

    [Fact]
    public void Lines_with_old_events_are_verified_read_and_replayed_also_onto_a_document()
    {
        History.Verify(Old).Should().Be(new Verification.Intact { Length = Old.Count, Head = Old[^1].Hash });
        History.Replay(Old).Should().Be(Expected);
        History.Read(Old).Replay().Should().Be(Expected);
        var at = Old.Index().Single(line => Encoding.UTF8.GetString(line.Item.Line.Span).Contains(Before)).Index;
        History.Replay(Old.Skip(at), History.Replay(Old.Take(at))).Should().Be(Expected);
        RecordedEvent.Read(Old[at]).Event.Should().Be(new AreaEvent.Continued(Known.Food, [Known.Food]));
    }

    [Fact]
    public async Task A_history_with_old_events_is_imported_into_a_store()
    {
        var store = new InMemoryStore();
        (await store.ImportAsync(History.Read(OldFile))).Should().BeOfType<AppendResult.Appended>();
        var service = new StrategyService(store, new StrategyEngine(new FakeClock(Story.Now), new SequentialIds()));
        (await service.LoadAsync(Known.Strategy)).Should().Be(Expected);
        (await service.VerifyAsync(Known.Strategy))
            .Should()
            .Be(new Verification.Intact { Length = Old.Count, Head = Old[^1].Hash });
    }

    [Fact]
    public void A_line_that_has_neither_shape_is_an_error_of_todays_shape()
    {
        var line = Lines("\"earlier\":5");
        FluentActions
            .Invoking(() => EventLine.Read(line))
            .Should()
            .Throw<MalformedException>()
            .Which.Path.Should()
            .Be("$.data.earlier");

        static byte[] Lines(string to) =>
            RewrittenHistory
                .Lines(Story.History, Today, to)
                .Single(line => Encoding.UTF8.GetString(line.Line.Span).Contains(to))
                .Line.ToArray();
    }

    [Fact]
    public void An_old_name_is_read_by_its_upcast_alone()
    {
        var upcasts = new Dictionary<string, Upcast>
        {
            ["area.followed.v1"] = Upcast.From(
                "area.followed.v1",
                (AreaContinuedOnce old) => new AreaEvent.Continued(old.Area, [old.Earlier])
            ),
        };
        var renamed = RewrittenHistory.Lines(Story.History, "area.continued.v1", "area.followed.v1");
        var old = Encoding.UTF8.GetString(
            renamed.Single(line => Encoding.UTF8.GetString(line.Line.Span).Contains("followed")).Line.Span
        );
        var (envelope, happened) = Read(old.Replace(Today, Before, StringComparison.Ordinal));
        envelope.Name.Should().Be("area.followed.v1", "the envelope has the recorded name");
        happened.Should().Be(new AreaEvent.Continued(Known.Food, [Known.Food]));
        FluentActions.Invoking(() => Read(old)).Should().Throw<MalformedException>("the name has the old shape only");

        (Envelope Envelope, Event Event) Read(string line) =>
            Reading.Whole(
                Encoding.UTF8.GetBytes(line),
                (ref System.Text.Json.Utf8JsonReader reader) => EventLineReader.ReadWithFaults(ref reader, upcasts)
            );
    }

    [Fact]
    public void Every_upcast_makes_an_event_of_its_concept_and_has_the_text_of_that_event()
    {
        foreach (var concept in Concepts.All)
        foreach (var upcast in concept.Upcasts)
        {
            concept.Events.Should().Contain(upcast.Event.BaseType!, upcast.Name);
            upcast.Name.Should().MatchRegex(@"^[a-z-]+\.[a-z-]+\.v[1-9][0-9]*$");
            EventNames.All.Should().Contain(EventNames.Today(upcast.Name));
            Texts.Swedish.Event(upcast.Name).Should().NotStartWith("event.");
        }

        EventNames.Upcasts.Should().NotBeEmpty();
    }

    private static Strategy Expected => Story.Strategy with { Head = Old[^1].Hash };
}
