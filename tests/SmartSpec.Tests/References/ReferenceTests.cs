namespace SmartSpec.Tests;

public sealed class ReferenceTests
{
    private static readonly ExternalReference Application = new("application", "projektbank", "4711", "https://example.org/4711");

    [Fact]
    public void An_object_can_be_found_in_another_system()
    {
        var effort = Subject.Of((Id<Effort>)Known.Effort);
        var story = Given(Stories.EffortAt(EffortStep.Proposed))
            .When(new ReferenceCommand.Link("grant", effort, Application), People.EffortOwner)
            .Then(
                new ReferenceEvent.Linked(
                    new()
                    {
                        Id = "grant",
                        Subject = effort,
                        Elsewhere = Application,
                    }
                )
            );
        story
            .Strategy.ReferencesOf(effort)
            .Should()
            .Equal(
                new Reference
                {
                    Id = "grant",
                    Subject = effort,
                    Elsewhere = Application,
                }
            );
        story
            .When(new ReferenceCommand.Unlink("grant"), People.EffortOwner)
            .Then(new ReferenceEvent.Unlinked("grant"))
            .Strategy.ReferencesOf(effort)
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void A_reference_says_what_where_and_which() =>
        Given(Stories.EffortAt(EffortStep.Proposed))
            .When(
                new ReferenceCommand.Link("grant", new(SubjectKind.Goal, Known.Goal), Application with { System = " " }),
                People.ProcessLead
            )
            .ThenRefused("missing")
            .When(new ReferenceCommand.Link("grant", new(SubjectKind.Goal, "nowhere"), Application), People.ProcessLead)
            .ThenRefused("unknown")
            .When(new ReferenceCommand.Unlink("grant"), People.ProcessLead)
            .ThenRefused("unknown");
}
