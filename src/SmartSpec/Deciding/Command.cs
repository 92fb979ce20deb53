using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>A request of a person to the engine. Every concept has its closed union of commands; hosts add none.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public abstract record Command
{
    private protected Command() { }

    /// <summary>
    /// The fingerprint of a list of commands, who does them, and the definition where they begin a strategy: the SHA-256 of their
    /// canonical JSON. Distinguishes a repeated command from another one with its identifier.
    /// </summary>
    /// <param name="commands">The commands; none for settling.</param>
    /// <param name="actor">Who does them. The roles, which a host asserts at each call, are not included.</param>
    /// <returns>
    /// The fingerprint, as <see cref="Outcome.Accepted.Fingerprint"/> has it; all zeros, which no command that takes effect has,
    /// where a command cannot be written.
    /// </returns>
    /// <exception cref="ArgumentNullException">The commands or the actor are null.</exception>
    public static Hash FingerprintOf(IReadOnlyList<Command> commands, Actor actor) =>
        new CommandFingerprint(commands, actor).Value;

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
