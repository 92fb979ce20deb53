using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;

namespace SmartSpec.Histories;

/// <summary>
/// The fingerprint of a list of commands, who does them, and the definition where they begin a strategy: the SHA-256 of their
/// canonical JSON. Distinguishes a repeated command from another one with its identifier. Thread-safe.
/// </summary>
/// <remarks>
/// Computed when it is first read, at the latest when the strategy's next command is recorded. The commands are released
/// then, so that a strategy in memory contains no command but its latest.
/// </remarks>
internal sealed class CommandFingerprint : IEquatable<CommandFingerprint>
{
    [ThreadStatic]
    private static JsonScratch? scratch;

    private Source? source;
    private Hash computed;

    /// <summary>Creates the fingerprint of commands.</summary>
    /// <param name="commands">The commands; a copy is taken.</param>
    /// <param name="actor">Who does them. The roles, which a host asserts at each call, are not included.</param>
    /// <exception cref="ArgumentNullException">The commands or the actor are null.</exception>
    public CommandFingerprint(IReadOnlyList<Command> commands, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(commands);
        ArgumentNullException.ThrowIfNull(actor);
        source = new([.. commands], actor);
    }

    /// <summary>A known fingerprint.</summary>
    public CommandFingerprint(Hash known) => computed = known;

    /// <summary>The fingerprint of settling, without a command.</summary>
    public static CommandFingerprint OfSettling { get; } = new([], Actor.System);

    /// <summary>
    /// The fingerprint; all zeros, which no command that takes effect has, where a command cannot be written. One that is unsound
    /// has a fingerprint if it can be written: an earlier version may have accepted it.
    /// </summary>
    public Hash Value
    {
        get
        {
            // A concurrent reader writes the same bytes.
            if (Volatile.Read(ref source) is { } pending)
            {
                computed = pending.TryFingerprint();
                Volatile.Write(ref source, null);
            }

            return computed;
        }
    }

    /// <summary>
    /// Whether these are the commands that took effect with the same identifier. They count as the same where the fingerprint of
    /// those is unknown.
    /// </summary>
    /// <param name="known">The stored fingerprint of the commands that took effect; null where it is unknown.</param>
    public bool Repeats(Hash? known) => known is not { } before || (before == Value && before != default);

    /// <inheritdoc/>
    public bool Equals(CommandFingerprint? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CommandFingerprint);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    private sealed record Source(Command[] Commands, Actor By)
    {
        /// <summary>
        /// The definition under which a strategy begins; null for the shipped one, which may be another after an upgrade.
        /// </summary>
        private ProcessDefinition? Definition =>
            Commands is [IFoundingCommand { Definition: { } definition }, ..] && definition != ProcessDefinition.Default
                ? definition
                : null;

        private bool IsSound => Commands.All(command => command is not null && InputValidation.Fault(command) is null);

        [SuppressMessage(
            "Design",
            "CA1031:Do not catch general exception types",
            Justification = "What is unsound can break any part of writing."
        )]
        public Hash TryFingerprint()
        {
            try
            {
                return Commands.Contains(null) ? default : Fingerprint();
            }
            catch (Exception broken) when (broken is not OutOfMemoryException && !IsSound)
            {
                return default;
            }
        }

        private Hash Fingerprint()
        {
            // The default encoder escapes all but ASCII: what others let through changes with the version of Unicode.
            var buffer = scratch ??= new(JavaScriptEncoder.Default);
            var writer = buffer.Begin();
            writer.WriteStartObject();
            writer.WriteString("actor"u8, By.Id.Value);
            if (By.Body is { } body)
                writer.WriteString("body"u8, body.Value);
            writer.WriteStartArray("commands"u8);
            foreach (var command in Commands)
                CanonicalJson.Write(writer, command);
            writer.WriteEndArray();
            if (Definition is { } definition)
                writer.WriteString("definition"u8, definition.Fingerprint);
            if (By.OnBehalfOf is { } other)
                writer.WriteString("onBehalfOf"u8, other.Value);
            writer.WriteEndObject();
            writer.Flush();
            var hash = Hash.Of("smartspec command 1\n"u8, buffer.Written);
            scratch = buffer.IsLarge ? null : buffer;
            return hash;
        }
    }
}
