using System.Text;

namespace SmartSpec.Tests;

/// <summary>The shipped definition is not checked when a program starts, and read act by act: here it is, and whole.</summary>
public sealed class ShippedDefinitionTests
{
    [Fact]
    public void It_is_good_and_the_same_whether_it_is_read_act_by_act_or_whole()
    {
        var (shipped, whole) = (ProcessDefinition.Default, ProcessDefinition.Of(ProcessDefinition.Default.Document));
        whole.Fingerprint.Should().Be(shipped.Fingerprint);
        ProcessDefinition.Read(shipped.ToJson()).Should().Be(shipped);
        (shipped.Document.Roles as IDictionary<string, EquatableArray<Role>>)
            ?.IsReadOnly.Should()
            .BeTrue("nobody changes what all share");
        (shipped.Document.Gates as IDictionary<string, EquatableArray<Gate>>)?.IsReadOnly.Should().BeTrue();
        foreach (var act in ActKeys.All)
        {
            shipped.RolesFor(act).Should().Equal(whole.RolesFor(act), act);
            shipped.GatesOn(act).Should().Equal(whole.GatesOn(act), act);
        }
    }

    [Fact]
    public void A_document_that_contains_it_is_read_with_the_one_that_is_there_and_one_with_a_letter_changed_is_not()
    {
        var story = Stories.Founded(StorySetting.Default with { Definition = ProcessDefinition.Default });
        var document = StrategyDocument.Write(story.Strategy);
        StrategyDocument.Read(document).Definition.Should().BeSameAs(ProcessDefinition.Default);
        var text = Encoding.UTF8.GetString(EventJson.Write(story.History.Events[0].Event));
        text.Should().Contain(Encoding.UTF8.GetString(ProcessDefinition.Default.Json));
        var own = Stories.Founded(
            StorySetting.Default with
            {
                Definition = ProcessDefinition.Of(ProcessDefinition.Default.Document with { Id = "own", Version = 7 }),
            }
        );
        StrategyDocument.Read(StrategyDocument.Write(own.Strategy)).Definition.Document.Version.Should().Be(7);
    }
}
