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

    /// <summary>
    /// The object that the command is about, whether or not it exists: the one that its first member names, or else its area;
    /// the strategy where it names neither. Reasons against its input name it.
    /// </summary>
    /// <param name="state">The strategy.</param>
    internal virtual Subject ObjectIn(Strategy state) => NamedObject.Of(this) ?? Subject.Of(state.Id);
}
