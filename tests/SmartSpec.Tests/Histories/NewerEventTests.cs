using System.Text;

namespace SmartSpec.Tests.Histories;

/// <summary>A history of a newer version: the error names the event's number and name, and what to do.</summary>
public sealed class NewerEventTests
{
    private static readonly History Whole = Stories.AreaAt(AreaStep.DevelopmentPlanning).History;
    private static readonly RecordedEvent Selected = Whole.Events.Single(recorded => recorded.Event is AreaEvent.Selected);

    [Theory]
    [InlineData(
        "area.selected.v9",
        "it knows 'area.selected.v1'. A newer version recorded the event: use that version or a later one."
    )]
    [InlineData("area.twinned.v1", "If a newer version recorded the event, use that version or a later one.")]
    public void It_is_an_error_that_names_the_event_and_what_to_do(string name, string remedy)
    {
        var line = RewrittenHistory.Lines(Whole, "area.selected.v1", name)[(int)Selected.Envelope.Number - 1].Line.ToArray();
        var error = FluentActions.Invoking(() => EventLine.Read(line)).Should().Throw<MalformedException>().Which;
        error.Expected.Should().StartWith($"Event {Selected.Envelope.Number} is named '{name}'").And.EndWith(remedy);
        (error.Cause, error.About, error.Path).Should().Be((MalformedCause.NewerEvent, $"'{name}'", "$.name"));
    }

    [Fact]
    public void Verifying_says_it_as_a_value()
    {
        var lines = RewrittenHistory.Lines(Whole, "area.selected.v1", "area.selected.v9");
        foreach (var verification in new[] { History.Verify(lines), History.Verify(RewrittenHistory.File(lines)) })
        {
            var broken = verification.Should().BeOfType<Verification.Broken>().Which;
            (broken.Event, broken.Fault, broken.Cause, broken.About)
                .Should()
                .Be((Selected.Envelope.Number, HistoryFault.Content, MalformedCause.NewerEvent, "'area.selected.v9'"));
            broken.Details.Should().Contain("use that version or a later one");
        }
    }

    [Theory]
    [InlineData("area.selected.v0")]
    [InlineData("area.selected")]
    [InlineData("area selected")]
    [InlineData("area.selected.v99999999999999999999")]
    public void A_name_that_no_version_records_is_not_called_newer(string name)
    {
        var line = Encoding.UTF8.GetString(Selected.Line.Span).Replace("area.selected.v1", name, StringComparison.Ordinal);
        var error = FluentActions
            .Invoking(() => EventLine.Read(Encoding.UTF8.GetBytes(line)))
            .Should()
            .Throw<MalformedException>()
            .Which;
        error.Cause.Should().Be(MalformedCause.Other);
        error.Expected.Should().Contain($"'{name}'").And.NotContain("newer");
    }
}
