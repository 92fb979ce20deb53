using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>A request of a person to the engine. Every concept has its closed union of commands; hosts add none.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public abstract record Command
{
    private protected Command() { }

    /// <summary>Decides the command: appends the events that follow from it, or adds the reasons against it.</summary>
    /// <param name="context">The decision that is being made; its state is settled.</param>
    internal abstract void Decide(DecisionContext context);
}
