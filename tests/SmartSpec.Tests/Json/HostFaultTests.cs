using System.Text;
using System.Text.Json;

namespace SmartSpec.Tests;

/// <summary>Where a fault in JSON is, as a host's own serializer reports it.</summary>
public sealed class HostFaultTests
{
    private static readonly JsonSerializerOptions Web = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddSmartSpec();

    [Theory]
    [InlineData(
        """[{"area.begin-analysis":{"area":"a"}},{"area.describe":{"area":"a","description":{"en":"a","sv":3}}}]""",
        "$[1]",
        "['area.describe'].description.sv",
        """}}}]"""
    )]
    [InlineData(
        """[{"area.select":{"area":"a"}},{"area.selekt":{"area":"b"}}]""",
        "$[1]",
        "['area.selekt']",
        """{"area":"b"}}]"""
    )]
    [InlineData(
        """[{"area.select":{"area":"a","areas":"b"}}]""",
        "$[0]",
        "['area.select'].areas",
        """
            "b"}}]
            """
    )]
    public void A_fault_in_a_list_of_commands_has_the_command_in_the_path_and_its_place_in_the_message(
        string json,
        string path,
        string place,
        string from
    )
    {
        var fault = Refused<Command[]>(json);
        fault.Path.Should().Be(path);
        fault.Message.Should().StartWith($"{place}: ");
        fault.LineNumber.Should().Be(0);
        json[(int)fault.BytePositionInLine!.Value..].Should().Be(from, "the reader stands behind the fault");
    }

    [Fact]
    public void A_fault_in_a_type_of_the_hosts_names_the_member_and_the_place_in_it()
    {
        var fault = Refused<Founding>(
            """
            {"id":"skane",
             "charter":{"name":{"sv":"S"},"region":{"name":{"sv":"Skåne"},"nuts":"SE224"},
              "period":{"firstDay":"2021-01-01","lastDay":"2027-12-31","lastActivityDay":"2029-12-31"},"currency":"kr"}}
            """
        );
        fault.Path.Should().Be("$.charter");
        fault.Message.Should().StartWith("currency: ");
        fault.LineNumber.Should().Be(2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50_000)]
    public async Task A_fault_in_a_stream_is_in_the_same_place_however_long_it_is(int before)
    {
        var many = string.Join(',', Enumerable.Repeat("""{"area.select":{"area":"a"}}""", before));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"[{many}," + """{"area.select":{"area":"å"}}]"""));
        var fault = (
            await FluentActions
                .Awaiting(async () =>
                    await JsonSerializer.DeserializeAsync<Command[]>(stream, Web, TestContext.Current.CancellationToken)
                )
                .Should()
                .ThrowAsync<JsonException>()
        ).Which;
        fault.Path.Should().Be($"$[{before}]");
        fault.Message.Should().StartWith("['area.select'].area: ");
    }

    [Fact]
    public void Reasons_have_their_sentences_where_the_host_has_chosen_a_language()
    {
        var attempt = Given(Stories.AreaAt(AreaStep.Proposed)).When(new AreaCommand.Select(Known.Food), People.Board);
        attempt.ThenRefused("step");
        var refused = attempt.Outcome;
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddSmartSpec(Texts.Swedish);
        var reason = JsonSerializer.SerializeToElement(refused, options).GetProperty("reasons")[0];
        var known = ((Outcome.Refused)refused).Reasons[0];
        reason.GetProperty("text").GetString().Should().Be(known.What(Texts.Swedish));
        reason.GetProperty("remedy").GetString().Should().Be(known.Remedy(Texts.Swedish));
        JsonSerializer
            .SerializeToElement(refused, Web)
            .GetProperty("reasons")[0]
            .TryGetProperty("text", out _)
            .Should()
            .BeFalse();
    }

    [Fact]
    public void Converters_that_are_added_twice_are_there_once_and_the_last_texts_count()
    {
        var options = new JsonSerializerOptions().AddSmartSpec().AddSmartSpec();
        options.Converters.Should().ContainSingle();
        options.AddSmartSpec(Texts.English).AddSmartSpec(Texts.Swedish).AddSmartSpec();
        options.Converters.Should().ContainSingle();

        var attempt = Given(Stories.AreaAt(AreaStep.Proposed)).When(new AreaCommand.Select(Known.Food), People.Board);
        JsonSerializer
            .SerializeToElement(attempt.Outcome, options)
            .GetProperty("reasons")[0]
            .GetProperty("text")
            .GetString()
            .Should()
            .Be(attempt.Reasons[0].What(Texts.Swedish));
    }

    [Fact]
    public void Roles_and_hashes_are_parsed_from_routes()
    {
        Parsed<Role>("process-lead").Should().Be(Role.ProcessLead);
        Role.TryParse("Process lead", null, out _).Should().BeFalse();
        FluentActions.Invoking(() => Parsed<Role>("Å")).Should().Throw<FormatException>().WithMessage("*process-lead*");
        var hash = Hash.Of("one"u8);
        Parsed<Hash>($"{hash}").Should().Be(hash);
        Hash.TryParse((string?)null, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => Parsed<Hash>("12")).Should().Throw<FormatException>();

        static T Parsed<T>(string text)
            where T : ISpanParsable<T> =>
            T.Parse(text.AsSpan(), null) is var one && one.Equals(T.Parse(text, null))
                ? one
                : throw new InvalidOperationException();
    }

    [Fact]
    public void A_null_in_a_list_of_commands_is_named_by_its_position() =>
        FluentActions
            .Invoking(() =>
                Specified.Execute(
                    Stories.AreaAt(AreaStep.Proposed).Strategy,
                    [new AreaCommand.Select(Known.Food), null!],
                    People.Board
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Command 1 of the list is null.*");

    private static StrategyEngine Specified { get; } =
        new(new FakeClock(Instant.FromUtc(2021, 1, 12, 9, 0)), new SequentialIds());

    private static JsonException Refused<T>(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<T>(json, Web)).Should().Throw<JsonException>().Which;

    public sealed record Founding(Id<Strategy> Id, Charter Charter);
}
