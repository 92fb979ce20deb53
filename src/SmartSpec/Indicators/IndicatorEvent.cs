using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What has happened to indicators.</summary>
[JsonDerivedType(typeof(Defined), "indicator.defined.v1")]
[JsonDerivedType(typeof(Amended), "indicator.amended.v1")]
[JsonDerivedType(typeof(Closed), "indicator.closed.v1")]
public abstract record IndicatorEvent : Event
{
    private IndicatorEvent()
    {
    }

    /// <summary>An indicator was defined.</summary>
    public sealed record Defined(Indicator Indicator) : IndicatorEvent;

    /// <summary>Its terms were stated anew.</summary>
    public sealed record Amended(Id<Indicator> Indicator, IndicatorTerms Terms) : IndicatorEvent;

    /// <summary>It is no longer measured.</summary>
    public sealed record Closed(Id<Indicator> Indicator, Text Reason) : IndicatorEvent;
}
