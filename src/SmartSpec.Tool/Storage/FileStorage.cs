using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Storage;

/// <summary>Stores a strategy in a file of its own: its whole history.</summary>
internal sealed class FileStorage(FileAt file) : StrategyStorage
{
    public override string Option => "--file";

    public override string Member => "file";

    public override Words StartOver { get; } =
        new("Ta bort eller flytta filen för att börja om", "Remove or move the file to start over");

    public override Words Missing { get; } = new("det finns ingen sådan fil.", "there is no such file.");

    public override Words Taken => Files.Taken;

    public override Words Remedy { get; } =
        new(
            "Återställ filen från en kopia och verifiera kopian, med --head och en kontrollsumma som har sparats på annat håll.",
            "Restore the file from a copy and verify the copy, with --head and a hash saved elsewhere."
        );

    public override bool Exists() => file.Exists();

    public override History Read()
    {
        var bytes = file.Read();
        return Verified(bytes) is Verification.Broken broken
            ? throw new BadInputException(
                Words.Same($"{file}: ")
                    + PlaceOf(broken)
                    + Words.Same(": ")
                    + Faults.Explain(broken)
                    + Words.Same(" ")
                    + RemedyFor(broken)
            )
            {
                Exit = Host.Otherwise,
            }
            : History.Read(bytes);
    }

    public override Verification Verify(Hash? head = null) => Verified(file.Read(), head);

    public override Words PlaceOf(Verification.Broken broken) => new($"rad {broken.Line}", $"line {broken.Line}");

    public override void CheckThatItCanBeWritten() => file.CheckThatItCanBeWritten(Option);

    public override string ToString() => file.Named;

    protected override void Keep(History history) => file.Write(history.Write());

    private Verification Verified(byte[] bytes, Hash? head = null) =>
        Faults.IsHistory(bytes)
            ? History.Verify(bytes, head)
            : throw new BadInputException(Words.Same($"{file}: ") + Faults.NoHistory);
}
