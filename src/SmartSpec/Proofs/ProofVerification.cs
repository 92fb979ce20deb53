namespace SmartSpec.Proofs;

/// <summary>
/// The result of verifying a signed head, a proof, or a record against a signed head: valid, or invalid with a named fault.
/// </summary>
public abstract record ProofVerification
{
    private ProofVerification() { }

    /// <summary>The result of verifying what a text is read as; invalid where it cannot be read.</summary>
    internal static ProofVerification Of(Func<ProofVerification> readAndVerify)
    {
        try
        {
            return readAndVerify();
        }
        catch (MalformedException malformed)
        {
            return Invalid.Of(malformed);
        }
    }

    /// <summary>Everything is as it was signed.</summary>
    public sealed record Valid : ProofVerification
    {
        /// <summary>The signed head; of two the newer one.</summary>
        public required SignedHead Head { get; init; }

        /// <summary>The trusted keys that have signed it.</summary>
        public required EquatableArray<VerifierKey> SignedBy { get; init; }
    }

    /// <summary>Something is not as it was signed.</summary>
    public sealed record Invalid : ProofVerification
    {
        /// <summary>The kind of fault.</summary>
        public required ProofFault Fault { get; init; }

        /// <summary>A sentence in English: what is wrong, and what to do next.</summary>
        public required string Details { get; init; }

        /// <summary>The line of the text or of the history's file, from 1; null where the fault is in no single line.</summary>
        public long? Line { get; init; }

        /// <summary>The fault of the history itself, where there is one.</summary>
        public Verification.Broken? History { get; init; }

        /// <summary>The sentence in every language.</summary>
        internal FaultText? Sentence { get; init; }

        /// <summary>What is wrong, and what to do next, in a language.</summary>
        /// <exception cref="ArgumentNullException">The texts are null.</exception>
        public string Explain(Texts texts)
        {
            ArgumentNullException.ThrowIfNull(texts);
            return Sentence?.In(texts) ?? Details;
        }

        internal static Invalid Of(ProofFault fault, string key, params string[] values) => Of(fault, new FaultText(key, values));

        /// <summary>A text that cannot be read.</summary>
        internal static Invalid Of(MalformedException malformed) =>
            Of(ProofFault.Form, new FaultText("proof.form", $"{malformed.Line ?? 1}") { Form = malformed.Sentence }) with
            {
                Line = malformed.Line,
            };

        /// <summary>A history that is not as it was written.</summary>
        internal static Invalid Of(Verification.Broken broken)
        {
            var fault = broken.Fault switch
            {
                HistoryFault.Cut => ProofFault.Cut,
                HistoryFault.Forked => ProofFault.Forked,
                _ => ProofFault.History,
            };
            return Of(fault, new FaultText("proof.history", $"{broken.Line}") { Form = broken.Sentence }) with
            {
                Line = broken.Line,
                History = broken,
            };
        }

        private static Invalid Of(ProofFault fault, FaultText sentence) =>
            new()
            {
                Fault = fault,
                Sentence = sentence,
                Details = sentence.In(Texts.English),
            };
    }
}
