using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec.Benchmarks;

/// <summary>
/// All but what happened of one line, as a host would have System.Text.Json read it: into the types of the envelope, by
/// settable members, which it is quickest at.
/// </summary>
internal sealed class PeerLine
{
    /// <summary>The core's own converters and types; the reader does nothing more than it must.</summary>
    public static JsonSerializerOptions Options { get; } =
        new(SmartSpecJson.Options)
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(PeerLineJson.Default, SmartSpecJson.Options.TypeInfoResolver),
        };

    public Id<Strategy> Strategy { get; set; }

    public long Number { get; set; }

    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public Instant At { get; set; }

    public Id<Actor> Actor { get; set; }

    public Role Role { get; set; }

    public Id<Actor>? OnBehalfOf { get; set; }

    public Id<Command> Command { get; set; }

    public string Definition { get; set; } = "";

    public LocalDate? Effective { get; set; }
}

[JsonSerializable(typeof(PeerLine))]
internal sealed partial class PeerLineJson : JsonSerializerContext;
