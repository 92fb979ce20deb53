using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What has happened to the strategy as a whole.</summary>
[JsonDerivedType(typeof(Founded), "strategy.founded.v1")]
[JsonDerivedType(typeof(TakenOver), "strategy.taken-over.v1")]
[JsonDerivedType(typeof(VisionStated), "strategy.vision-stated.v1")]
[JsonDerivedType(typeof(ManagingBodyAppointed), "strategy.managing-body-appointed.v1")]
[JsonDerivedType(typeof(GoalAdded), "strategy.goal-added.v1")]
[JsonDerivedType(typeof(AlignedWithSdgs), "strategy.aligned-with-sdgs.v1")]
[JsonDerivedType(typeof(Launched), "strategy.launched.v1")]
[JsonDerivedType(typeof(Abandoned), "strategy.abandoned.v1")]
[JsonDerivedType(typeof(WoundDown), "strategy.wound-down.v1")]
[JsonDerivedType(typeof(Closed), "strategy.closed.v1")]
public abstract record StrategyEvent : Event
{
    private StrategyEvent()
    {
    }

    /// <summary>The strategy was founded, under a process definition that is part of the record.</summary>
    public sealed record Founded(Id<Strategy> Strategy, Charter Charter, ProcessDefinition Definition) : StrategyEvent, IFounding;

    /// <summary>The strategy was taken over while it was running, as it stood on a day, under a process definition that is part of the record.</summary>
    public sealed record TakenOver(Id<Strategy> Strategy, Charter Charter, ProcessDefinition Definition, OpeningStatement Opening) : StrategyEvent, IFounding;

    /// <summary>The vision was stated.</summary>
    public sealed record VisionStated(Text Vision) : StrategyEvent;

    /// <summary>The managing body was appointed.</summary>
    public sealed record ManagingBodyAppointed(Id<Organisation> Organisation) : StrategyEvent;

    /// <summary>A regional goal was added.</summary>
    public sealed record GoalAdded(RegionalGoal Goal) : StrategyEvent;

    /// <summary>The global goals that the strategy serves were named.</summary>
    public sealed record AlignedWithSdgs(Items<Sdg> Sdgs) : StrategyEvent;

    /// <summary>The strategy was launched.</summary>
    public sealed record Launched(Id<Decision>? Decision = null) : StrategyEvent;

    /// <summary>The preparation was given up.</summary>
    public sealed record Abandoned(Text Reason) : StrategyEvent;

    /// <summary>The strategy takes on nothing new.</summary>
    public sealed record WoundDown(Id<Decision>? Decision = null) : StrategyEvent;

    /// <summary>The strategy ended.</summary>
    public sealed record Closed(Id<Decision>? Decision, Items<Waiver> Waivers, Items<OpenItem> OpenItems) : StrategyEvent;
}
