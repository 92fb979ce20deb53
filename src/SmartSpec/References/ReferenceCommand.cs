using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with references to other systems.</summary>
[JsonDerivedType(typeof(Link), "reference.link")]
[JsonDerivedType(typeof(Unlink), "reference.unlink")]
public abstract record ReferenceCommand : Command
{
    private ReferenceCommand()
    {
    }

    /// <summary>Say what an object is in another system; again with the same identifier says it anew.</summary>
    public sealed record Link(Id<Reference> Reference, Subject Subject, ExternalReference Elsewhere) : ReferenceCommand;

    /// <summary>Take a reference away.</summary>
    public sealed record Unlink(Id<Reference> Reference) : ReferenceCommand;
}
