using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of calls for proposals.</summary>
[JsonDerivedType(typeof(Announced), "call.announced.v1")]
public abstract record CallEvent : Event
{
    private CallEvent() { }

    /// <summary>A call was announced.</summary>
    /// <param name="Call">The call, with the day when it was announced.</param>
    public sealed record Announced(Call Call) : CallEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) => state.Calls = state.Calls.Put(Call);
    }
}
