using System.Text;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests.Json;

[Trait("lane", "laws")]
public sealed class MalformedJsonTests
{
    [Theory]
    [InlineData("""{"area.selct":{"area":"food"}}""", "$['area.selct']", "Did you mean 'area.select'?")]
    [InlineData("""{"area.select":{"decision":"d1"}}""", "$['area.select']", "'area'")]
    [InlineData("""{"area.select":{"area":"food","colour":"red"}}""", "$['area.select'].colour", "colour")]
    [InlineData(
        """{"area.select":{"area":"food","area":"wood"}}""",
        "$['area.select'].area",
        "'area' stands twice; expected each member once."
    )]
    [InlineData(
        """{"strategy.found":{"strategy":"s","charter":{"name":{"sv":"x"},"region":{"name":{"sv":"x"},"nuts":"SE213"},"period":{"firstDay":"2021-01-01","lastDay":"2027-12-31","lastActivityDay":"2029-12-31"},"currency":"SEK","timeZone":"UTC","zone":5}}}""",
        "$['strategy.found'].charter.zone",
        "There is no member 'zone' here"
    )]
    [InlineData(
        """{"effort.budget":{"effort":"e","years":[{"year":2021,"amount":"100\u0000 SEK"}]}}""",
        "$['effort.budget'].years[0].amount",
        "an amount such as 6314329 SEK"
    )]
    [InlineData("""{"area.select":{"area":"två ord"}}""", "$['area.select'].area", "ASCII letters")]
    [InlineData("""{"area.select":{"area":null}}""", "$['area.select'].area", "Expected a string")]
    [InlineData("""{"area.select":{"area":"food"}} x""", "$", "'x'")]
    [InlineData("""{"area.select":{"area":"food"},"area.withdraw":{}}""", "$['area.withdraw']", "one command only")]
    [InlineData(
        """{"organisation.register":{"organisation":"o","name":{"sv":"x"},"helix":"church","place":"county"}}""",
        "$['organisation.register'].helix",
        "one of academia, business, public-sector, civil-society"
    )]
    [InlineData(
        """{"organisation.register":{"organisation":"o","name":{"svenska":"x"},"helix":"academia","place":"county"}}""",
        "$['organisation.register'].name",
        "original language first"
    )]
    [InlineData(
        """{"effort.budget":{"effort":"e","years":[{"year":2021,"amount":"100 SEK"},{"year":2022,"amount":"1e3 SEK"}]}}""",
        "$['effort.budget'].years[1].amount",
        "an amount such as 6314329 SEK"
    )]
    [InlineData(
        """{"effort.budget":{"effort":"e","years":[{"year":2021,"amount":"6 314 329 SEK"}]}}""",
        "$['effort.budget'].years[0].amount",
        "an amount such as 6314329 SEK"
    )]
    [InlineData(
        """{"effort.schedule":{"effort":"e","firstDay":"2021-02-30","lastDay":"2021-03-01"}}""",
        "$['effort.schedule'].firstDay",
        "a date such as 2021-03-31"
    )]
    [InlineData("""{"strategy.align-with-sdgs":{"sdgs":[9,18]}}""", "$['strategy.align-with-sdgs'].sdgs[1]", "from 1 to 17")]
    [InlineData(
        """{"checkpoint.tick":{"checkpoint":"c","subject":"aria:food","evidence":{"sv":"x"}}}""",
        "$['checkpoint.tick'].subject",
        "such as area:food"
    )]
    [InlineData("""[]""", "$", "Expected a command")]
    [InlineData("", "$", "JSON")]
    public void A_malformed_command_is_an_error_that_names_the_place(string json, string path, string expected)
    {
        var read = () => CommandJson.Read(Encoding.UTF8.GetBytes(json));
        var error = read.Should().Throw<MalformedException>().Which;
        error.Path.Should().Be(path);
        error.Message.Should().Contain(expected).And.Contain("line 1, column");
    }

    [Theory]
    [InlineData("\uFEFF{}", MalformedCause.ByteOrderMark, "")]
    [InlineData("", MalformedCause.Empty, "")]
    [InlineData("{", MalformedCause.Cut, "")]
    [InlineData("hej", MalformedCause.NotJson, "")]
    [InlineData("""{"area.propose":{"area":"food"}}""", MalformedCause.Missing, "'name', 'description'")]
    [InlineData("""{"area.select":{"area":"food","colour":"red"}}""", MalformedCause.Unknown, "'colour'")]
    [InlineData("""{"area.select":{"area":"food","area":"wood"}}""", MalformedCause.Twice, "'area'")]
    [InlineData("""{"area.select":{"area":5}}""", MalformedCause.Unexpected, "")]
    [InlineData("""{"area.select":{"area":"två ord"}}""", MalformedCause.Unexpected, "")]
    [InlineData("""{"area.selct":{"area":"food"}}""", MalformedCause.Other, "")]
    public void Why_it_is_malformed_is_known_without_parsing_the_sentence(string json, MalformedCause cause, string about)
    {
        var error = ((Action)(() => CommandJson.Read(Encoding.UTF8.GetBytes(json)))).Should().Throw<MalformedException>().Which;
        (error.Cause, error.About).Should().Be((cause, about));
    }

    [Theory]
    [InlineData("""{"\ud800":{}}""")]
    [InlineData("""{"area.propose":{"area":"food","name":{"sv":"\ud800"},"description":{"sv":"x"}}}""")]
    [InlineData("""{"area.propose":{"\ud800":1}}""")]
    public void Half_of_a_surrogate_pair_is_an_error_and_never_an_exception_of_another_kind(string json) =>
        ((Action)(() => CommandJson.Read(Encoding.UTF8.GetBytes(json)))).Should().Throw<MalformedException>();

    [Fact]
    public void A_text_that_could_not_be_read_again_cannot_be_made()
    {
        ((Func<Text>)(() => new Text.Inline([new("sv-SE", "x")]))).Should().Throw<ArgumentException>();
        ((Func<Text>)(() => new Text.Inline([new("sv", "x"), new("sv", "y")]))).Should().Throw<ArgumentException>();
        ((Func<Text>)(() => new Text.Inline([new("sv", "\ud800")]))).Should().Throw<ArgumentException>();
        Text.Swedish("\ud83c\udf3e").ToString().Should().HaveLength(2);
    }

    [Fact]
    public void The_place_is_named_by_line_and_column_too()
    {
        var read = () => CommandJson.Read("{\n  \"area.select\": {\n    \"area\": \"food\",\n    \"colour\": 1\n  }\n}"u8);
        var error = read.Should().Throw<MalformedException>().Which;
        error.Line.Should().Be(4);
        error.Column.Should().BeInRange(5, 17);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_named()
    {
        byte[] latin1 = [.. "{\"area.propose\":{\"area\":\"food\",\"name\":{\"sv\":\"F"u8, 0xF6, .. "da\"}}}"u8];
        var read = () => CommandJson.Read(latin1);
        read.Should()
            .Throw<MalformedException>()
            .Which.Should()
            .Match<MalformedException>(error => error.Message.Contains("UTF-8") && error.Column == 47);
    }

    [Fact]
    public void A_document_cut_anywhere_is_an_error()
    {
        var document = StrategyDocument.Write(World.At(0, 6).Strategy);
        for (var length = 0; length < document.Length; length += (1 + (length % 7)) * (Rounds.AreLong ? 1 : 10))
        {
            var read = () => StrategyDocument.Read(document.AsSpan(0, length));
            read.Should().Throw<MalformedException>($"only {length} of {document.Length} bytes are left");
        }
    }

    [Fact]
    public void A_document_whose_bytes_were_changed_is_an_error()
    {
        var text = Encoding.UTF8.GetString(StrategyDocument.Write(World.At(0, 6).Strategy));
        var changed = text.Replace("\"committed\":800", "\"committed\":900", StringComparison.Ordinal);
        changed.Should().NotBe(text);
        var read = () => StrategyDocument.Read(Encoding.UTF8.GetBytes(changed));
        read.Should().Throw<MalformedException>().WithMessage("*fingerprint*");
    }

    [Theory]
    [InlineData("\"smartspec\":2", "\"smartspec\":1", "version 2")]
    [InlineData("\"step\":\"running\"", "\"step\":\"walking\"", "one of preparing, running")]
    [InlineData("\"charter\":{", "\"carter\":{", "carter")]
    [InlineData("\"recordedAt\":\"20", "\"recordedAt\":\"2021-03-31T07:30:00.123456099Z\",\"x\":\"20", "at most six decimals")]
    public void A_document_with_a_wrong_member_is_an_error_that_says_so(string from, string to, string expected)
    {
        var text = Encoding.UTF8.GetString(StrategyDocument.Write(World.At(0, 6).Strategy));
        var at = text.IndexOf(from, StringComparison.Ordinal);
        var read = () => StrategyDocument.Read(Encoding.UTF8.GetBytes(text[..at] + to + text[(at + from.Length)..]));
        read.Should().Throw<MalformedException>().WithMessage($"*{expected}*");
    }

    [Theory]
    [InlineData("\"limited-number\"", "\"unlimited-number\"", "$.gates['area.select'][0]")]
    [InlineData("{ \"gate\": \"limited-number\", ", "{ ", "$.gates['area.select'][0]")]
    [InlineData("\"max\": 5", "\"most\": 5", "$.gates['area.select'][0]")]
    [InlineData("\"max\": 5", "\"max\": 0", "$.gates['area.select'][0]")]
    [InlineData("\"max\": 5", "\"max\": 5, \"code\": \"limited-number\"", "$.gates['area.select'][0].code")]
    [InlineData("\"area.select\": [\"decision-body\"]", "\"area.selekt\": [\"decision-body\"]", "$.roles['area.selekt']")]
    [InlineData("\"fourEyes\": \"persons\"", "\"fourEyes\": \"all\"", "$.fourEyes")]
    [InlineData(
        "\"effort.start\": [\n      { \"gate\": \"action-plan-in-force\" }",
        "\"effort.start\": [\n      { \"gate\": \"limited-number\", \"max\": 2 }",
        "$.gates['effort.start'][0]"
    )]
    [InlineData("\"version\": 3", "\"version\": 0", "$.version")]
    public void A_malformed_definition_is_an_error_that_names_the_place(string from, string to, string path)
    {
        var json = ProcessDefinition.Default.ToJson();
        var file = File.ReadAllText(Path.Combine(Source(), "src/SmartSpec/Definitions/smartspec.default.3.json"));
        file.Should().Contain(from);
        ProcessDefinition.Read(json).Should().Be(ProcessDefinition.Default);
        var at = file.IndexOf(from, StringComparison.Ordinal);
        var read = () => ProcessDefinition.Read(file[..at] + to + file[(at + from.Length)..]);
        var fault = read.Should().Throw<MalformedException>().Which;
        fault.Path.Should().StartWith(path);
        fault.Explain(Texts.Swedish).Should().NotBe(fault.Explain(Texts.English)).And.NotContain("xpected");
    }

    [Fact]
    public void A_number_outside_its_range_is_named_with_the_range_in_both_languages()
    {
        var read = () => ProcessDefinition.Of(ProcessDefinition.Default.Document with { ReviseDays = 0 });
        var fault = read.Should().Throw<MalformedException>().Which;
        fault.ToString(Texts.English).Should().Be("$.reviseDays: 'reviseDays' is 0; expected 1 to 731.");
        fault.ToString(Texts.Swedish).Should().Be("$.reviseDays: ”reviseDays” är 0; här väntas 1 till 731.");
    }

    private static string Source([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
