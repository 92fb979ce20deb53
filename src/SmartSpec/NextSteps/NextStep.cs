using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>An act that an actor can do next with one object, or could if nothing blocked it.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public sealed record NextStep
{
    /// <summary>
    /// The act, such as <c>area.select</c>; for a group of edits the object's kind and <c>edit</c>, such as <c>area.edit</c>.
    /// </summary>
    public required string Act { get; init; }

    /// <summary>The object.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The names of the commands that do it; one for an act, several for a group of edits.</summary>
    public required EquatableArray<string> Commands { get; init; }

    /// <summary>
    /// The members that the command must be given beside the object, by their JSON names; empty for a group of edits.
    /// </summary>
    public required EquatableArray<string> Input { get; init; }

    /// <summary>The judgement of each gate of the act now.</summary>
    public required EquatableArray<GateJudgement> Gates { get; init; }

    /// <summary>The reasons that block it; none where it is possible.</summary>
    public required EquatableArray<Reason> Reasons { get; init; }

    /// <summary>Whether some input would be accepted at this instant.</summary>
    public bool IsPossible => Reasons.Count == 0;

    /// <summary>Whether it is a group of ordinary edits.</summary>
    public bool IsEdit => Act.EndsWith(".edit", StringComparison.Ordinal);

    /// <summary>
    /// The acts, by the keys of their names (<see cref="Texts.Act"/>): several for a group of edits, one otherwise.
    /// </summary>
    [JsonIgnore]
    public IEnumerable<string> Acts => IsEdit ? Commands.Select(ActKeys.OfCommand) : [Act];

    /// <summary>The same step with one more reason, before the others.</summary>
    internal NextStep BlockedBy(Reason reason) => this with { Reasons = [reason, .. Reasons] };
}
