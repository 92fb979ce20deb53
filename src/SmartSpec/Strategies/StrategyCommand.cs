using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with the strategy as a whole.</summary>
[JsonDerivedType(typeof(Found), "strategy.found")]
[JsonDerivedType(typeof(TakeOver), "strategy.take-over")]
[JsonDerivedType(typeof(StateVision), "strategy.state-vision")]
[JsonDerivedType(typeof(AppointManagingBody), "strategy.appoint-managing-body")]
[JsonDerivedType(typeof(AddGoal), "strategy.add-goal")]
[JsonDerivedType(typeof(AlignWithSdgs), "strategy.align-with-sdgs")]
[JsonDerivedType(typeof(Launch), "strategy.launch")]
[JsonDerivedType(typeof(Abandon), "strategy.abandon")]
[JsonDerivedType(typeof(WindDown), "strategy.wind-down")]
[JsonDerivedType(typeof(Close), "strategy.close")]
public abstract record StrategyCommand : Command
{
    private StrategyCommand()
    {
    }

    /// <summary>Found a strategy: always the first command, and only that.</summary>
    public sealed record Found(Id<Strategy> Strategy, Charter Charter) : StrategyCommand;

    /// <summary>Take over a strategy that is already running, as it stands on a day: always the first command, and only that.</summary>
    public sealed record TakeOver(Id<Strategy> Strategy, Charter Charter, OpeningStatement Opening) : StrategyCommand;

    /// <summary>State the vision, or state it anew.</summary>
    public sealed record StateVision(Text Vision) : StrategyCommand;

    /// <summary>Appoint the body that is responsible for managing the strategy.</summary>
    public sealed record AppointManagingBody(Id<Organisation> Organisation) : StrategyCommand;

    /// <summary>Add a goal of the regional development strategy.</summary>
    public sealed record AddGoal(Id<RegionalGoal> Goal, Text Name, string? Source = null) : StrategyCommand;

    /// <summary>Name the global goals of Agenda 2030 that the strategy serves; replaces those named before.</summary>
    public sealed record AlignWithSdgs(Items<Sdg> Sdgs) : StrategyCommand;

    /// <summary>Launch the strategy, by a recorded decision.</summary>
    public sealed record Launch(Id<Decision>? Decision = null) : StrategyCommand, IDecided;

    /// <summary>Give the preparation up.</summary>
    public sealed record Abandon(Text Reason) : StrategyCommand;

    /// <summary>Take on nothing new; what is under way goes on.</summary>
    public sealed record WindDown(Id<Decision>? Decision = null) : StrategyCommand, IDecided;

    /// <summary>End the strategy; every item still open is named with the reason why it may stay so.</summary>
    public sealed record Close(Id<Decision>? Decision = null, Items<Waiver> Waivers = default, Items<OpenItem> OpenItems = default)
        : StrategyCommand, IDecided, IWaiving;
}
