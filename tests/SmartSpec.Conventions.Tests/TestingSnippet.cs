// <specification>
using SmartSpec;
using SmartSpec.Histories;
using SmartSpec.Model;
using SmartSpec.Testing;
using static SmartSpec.Testing.Specification;

// </specification>

namespace SmartSpec.Conventions.Tests;

/// <summary>The code on the page of the testing package, compiled and run.</summary>
public sealed class TestingSnippet
{
    [Fact]
    public void The_page_of_testing_runs()
    {
        // <specification>
        Given(Stories.AreaAt(AreaStep.Nominated))
            .When(new AreaCommand.Return(Known.Food, Text.English("Show the market")), actor: People.SteeringGroup)
            .Then(new AreaEvent.Returned(Known.Food, Text.English("Show the market")))
            .When(new AreaCommand.Select(Known.Food), actor: People.Board)
            .ThenRefused("step");
        // </specification>
    }
}
