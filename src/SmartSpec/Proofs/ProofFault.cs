namespace SmartSpec.Proofs;

/// <summary>The kind of fault in a signed head, a proof, or a record that is compared with one.</summary>
public enum ProofFault
{
    /// <summary>The text is not of the form of a signed head or a proof.</summary>
    Form,

    /// <summary>A trusted key's signature is not that of the text: the text or the signature was changed.</summary>
    Signature,

    /// <summary>No trusted key has signed.</summary>
    UnknownKey,

    /// <summary>Fewer trusted keys have signed than must have.</summary>
    TooFewSigners,

    /// <summary>The signed head is of another strategy or record.</summary>
    Origin,

    /// <summary>The history is not as it was written: a line is changed, missing, added or moved.</summary>
    History,

    /// <summary>The record has fewer entries than were signed: it was cut.</summary>
    Cut,

    /// <summary>
    /// The record, or the newer head, does not go on from what was signed: it was rewritten, or there are two versions of it.
    /// </summary>
    Forked,

    /// <summary>The event is not the one that the proof is about.</summary>
    OtherEvent,

    /// <summary>The proof does not contain its event, and none was given.</summary>
    EventMissing,

    /// <summary>The proof is not from the size of the older head.</summary>
    Size,
}
