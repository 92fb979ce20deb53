using System.Reflection;

namespace SmartSpec.Tests;

/// <summary>Every number of a gate, of a rule for signals and of the limits of health has its bounds.</summary>
public sealed class NumberBoundsTests
{
    private static readonly Dictionary<string, (int Least, int Most)> Bounds = new()
    {
        ["AssetsInKinds.Min"] = (1, 5),
        ["DialogueHelices.Min"] = (1, 4),
        ["LimitedNumber.Max"] = (1, int.MaxValue),
        ["ConsultationLength.MinDays"] = (1, 366),
        ["FundingCovers.Percent"] = (0, 100),
        ["FundingCovers.Months"] = (1, 120),
        ["FundingCommitted.Percent"] = (0, 100),
        ["EffectiveDateValid.DaysBack"] = (0, 366),
        ["NotPremature.Percent"] = (0, 100),
        ["EffortsMature.Percent"] = (0, 100),
        ["FundingShort.Percent"] = (0, 100),
        ["FundingShort.Months"] = (1, 120),
        ["AreaUnfunded.Days"] = (0, 3660),
        ["EffortNotStarted.Days"] = (0, 3660),
        ["OwnerSilent.Cycles"] = (1, 12),
        ["IndicatorOffPath.Times"] = (1, 12),
        ["IndicatorNeverMeasured.Days"] = (0, 3660),
        ["DialogueStale.Days"] = (0, 3660),
        ["PointUnanswered.Days"] = (0, 3660),
        ["RecommendationUnanswered.Days"] = (0, 3660),
        ["HealthLimits.PoorSignals"] = (1, 100),
        ["HealthLimits.PoorOverdueDays"] = (0, 3660),
        ["HealthLimits.PoorOffTrackPercent"] = (0, 100),
        ["HealthLimits.FundingPercent"] = (0, 100),
        ["HealthLimits.DialogueDays"] = (0, 3660),
        ["HealthLimits.PoorAreasPercent"] = (0, 100),
    };

    private static readonly Dictionary<string, (ConstructorInfo Maker, ParameterInfo Number)> Numbers = (
        from type in typeof(Gate).Assembly.GetTypes()
        where !type.IsAbstract && IsPartOfADefinition(type) && type != typeof(HostGateReference)
        let maker = type.GetConstructors().MaxBy(one => one.GetParameters().Length)!
        from number in maker.GetParameters()
        where number.ParameterType == typeof(int) || number.ParameterType == typeof(decimal)
        select (maker, number)
    ).ToDictionary(one => $"{one.maker.DeclaringType!.Name}.{one.number.Name}");

    public static TheoryData<string> Names => [.. Numbers.Keys];

    [Fact]
    public void Every_number_is_known() => Numbers.Keys.Should().BeEquivalentTo(Bounds.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_number_is_within_its_bounds(string name)
    {
        var (least, most) = Bounds[name];
        FaultOf(name, least).Should().BeNull();
        FaultOf(name, most).Should().BeNull();
        FaultOf(name, least - 1).Should().NotBeNull();
        if (most < int.MaxValue)
            FaultOf(name, most + 1).Should().NotBeNull();
    }

    private static FaultText? FaultOf(string name, int value)
    {
        var (maker, number) = Numbers[name];
        var made = maker.Invoke([
            .. maker
                .GetParameters()
                .Select(one => one == number ? Convert.ChangeType(value, one.ParameterType) : one.DefaultValue),
        ]);
        return made switch
        {
            Gate gate => gate.Fault,
            SignalRule rule => rule.Fault,
            HealthLimits limits => limits.Fault,
            _ => throw new InvalidOperationException($"{made} has no bounds."),
        };
    }

    private static bool IsPartOfADefinition(Type type) =>
        type.IsAssignableTo(typeof(Gate)) || type.IsAssignableTo(typeof(SignalRule)) || type == typeof(HealthLimits);
}
