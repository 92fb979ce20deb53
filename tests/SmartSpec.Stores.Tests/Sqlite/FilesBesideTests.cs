using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

/// <summary>Reading of a database without the files beside it.</summary>
public sealed class FilesBesideTests : SqliteTest
{
    [Theory]
    [InlineData("nothing can be made and there is nothing", true, false, null, false, null, false)]
    [InlineData("nothing can be made and the log is empty", true, false, 0, false, null, false)]
    [InlineData("nothing can be made, and nobody writes where there is no log", true, false, null, false, null, true)]
    [InlineData("nothing can be made and the journal is empty", true, false, null, false, 0, false)]
    [InlineData("the log is empty and closed", true, true, 0, false, null, false)]
    [InlineData("others open and close the database", false, true, null, false, null, false)]
    [InlineData("others have begun to open the database", false, true, 0, true, null, false)]
    [InlineData("others have the database open", false, true, 0, true, null, true)]
    [InlineData("others may have the database open, though we cannot", false, false, 0, false, null, true)]
    [InlineData("the log has content", false, false, 1, false, null, false)]
    [InlineData("the journal has content", false, false, null, false, 1, false)]
    public void Files_beside_a_database_are_left_out_only_where_it_is_whole_without_them_and_they_cannot_be_had(
        string where,
        bool expected,
        bool canMake,
        int? log,
        bool canWriteLog,
        int? journal,
        bool hasIndex
    ) => new FilesBeside(canMake, log, canWriteLog, journal, hasIndex).CanBeLeftOut.Should().Be(expected, where);

    [Fact]
    public void What_is_beside_a_database_is_looked_at()
    {
        Look().Should().Be(new FilesBeside(CanMake: true, null, CanWriteLog: false, null, HasIndex: false));
        foreach (var (name, content) in (ReadOnlySpan<(string, byte[])>)[("wal", []), ("journal", [1]), ("shm", [])])
            System.IO.File.WriteAllBytes($"{File.Path}-{name}", content);
        Look().Should().Be(new FilesBeside(CanMake: true, 0, CanWriteLog: true, 1, HasIndex: true));
        System.IO.File.WriteAllBytes($"{File.Path}-wal", [1, 2]);
        Look().Should().Be(new FilesBeside(CanMake: true, 2, CanWriteLog: true, 1, HasIndex: true));
    }

    private FilesBeside Look() => FilesBeside.Of(File.Path);
}
