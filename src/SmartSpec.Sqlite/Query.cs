namespace SmartSpec.Sqlite;

/// <summary>What is said to SQLite; each is prepared once for a connection. <see cref="Sql"/> has the words.</summary>
internal enum Query
{
    Begin,
    Commit,
    Save,
    Release,
    GoBack,
    AppendOne,
    FindForAppend,
    InsertStrategy,
    SetDue,
    InsertEvent,
    PutDocument,
    PutDocumentIfLongEnough,
    InsertMessage,
    FindStrategy,
    Load,
    ReadLines,
    FindCommand,
    ListDue,
    List,
    TakeMessages,
    ListMessages,
    DeleteMessage,
    FailMessage,
    RetryMessage,
    TakeLease,
    RenewLease,
    FindLease,
    ReleaseLease,
}
