using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with calls for proposals.</summary>
[JsonDerivedType(typeof(Announce), "call.announce")]
public abstract record CallCommand : Command
{
    private CallCommand()
    {
    }

    /// <summary>Announce a call for selected areas.</summary>
    public sealed record Announce(
        Id<Call> Call,
        Text Name,
        Items<Id<Area>> Areas,
        LocalDate OpensOn,
        LocalDate ClosesOn,
        Id<Organisation>? Financier = null,
        Items<ExternalReference> References = default) : CallCommand;
}
