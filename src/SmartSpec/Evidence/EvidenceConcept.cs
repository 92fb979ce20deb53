namespace SmartSpec;

/// <summary>Evidence: what the rest of the library reads of it.</summary>
internal static class EvidenceConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "Evidence",
            Commands = [typeof(EvidenceCommand)],
            Events = [typeof(EvidenceEvent)],
            Acts =
            [
                EvidenceCommand.RecordAsset.Act,
                EvidenceCommand.RecordOpportunity.Act,
                EvidenceCommand.RecordChallenge.Act,
                EvidenceCommand.RecordDataSet.Act,
                EvidenceCommand.RecordAnalysis.Act,
                EvidenceCommand.Renew.Act,
            ],
            Objects =
            [
                new ConceptObject<Evidence>(SubjectKind.Evidence, state => state.Evidence)
                {
                    Name = evidence => evidence.Facts.Name,
                },
            ],
            Refusals = EvidenceRefusals.All,
            Json = EvidenceJson.Default,
        };
}
