using FluentAssertions.Execution;
using FluentAssertions.Primitives;

namespace SmartSpec;

/// <summary>Strategies are compared by their state.</summary>
internal sealed class StrategyAssertions(Strategy? strategy) : ReferenceTypeAssertions<Strategy?, StrategyAssertions>(strategy)
{
    protected override string Identifier => "strategy";

    public AndConstraint<StrategyAssertions> Be(Strategy expected, string because = "", params object[] becauseArgs)
    {
        Execute
            .Assertion.ForCondition(Subject is not null && Subject.HasSameStateAs(expected))
            .BecauseOf(because, becauseArgs)
            .FailWith("Expected {context:strategy} to have the same state as {0}{reason}, but {1} has not.", expected, Subject);
        return new(this);
    }

    public AndConstraint<StrategyAssertions> NotBe(Strategy unexpected, string because = "", params object[] becauseArgs)
    {
        Execute
            .Assertion.ForCondition(Subject is null || !Subject.HasSameStateAs(unexpected))
            .BecauseOf(because, becauseArgs)
            .FailWith("Expected {context:strategy} to have another state than {0}{reason}.", unexpected);
        return new(this);
    }
}

internal static class StrategyShould
{
    public static StrategyAssertions Should(this Strategy? strategy) => new(strategy);
}
